package io.tierline.events;

/** The Kafka topics. Topics are created explicitly, never by a producer. */
public final class Topics {
    /** Every fact about a ticket: one ordered stream a ticket, keyed by ticket id. */
    public static final String TICKETS = "tickets";

    /** "It is now T for this ticket", keyed by ticket id. */
    public static final String TIMERS = "timers";

    /** Customers, contacts, contracts and named TAM; compacted, keyed by customer id. */
    public static final String DIRECTORY = "directory";

    /** Policy texts; compacted, keyed by {@code name@hash}. */
    public static final String POLICIES = "policies";

    private Topics() {}

    /**
     * The topic of what a service could not take.
     *
     * @param topic the topic that the record came from
     * @param service the service that refused it, for instance {@code intake}
     */
    public static String deadLetter(String topic, String service) {
        return topic + ".dead-letter." + service;
    }
}
