package io.tierline.kit.backlog;

/** What waits for a consumer group on a topic. */
enum Backlog {
    /** Nothing that is older than what is tolerated. */
    NONE,
    /** Something that is older. */
    OLD,
    /** The broker has not said. */
    UNKNOWN
}
