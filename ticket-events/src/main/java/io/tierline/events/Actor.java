package io.tierline.events;

/**
 * Who caused an event, and by which channel.
 *
 * @param kind what sort of actor
 * @param id the token's subject, the name of a service, or a staff id; never an address
 * @param channel {@code web}, {@code email}, {@code phone}, {@code api}, {@code video} or {@code system}
 */
public record Actor(Kind kind, String id, String channel) {

    /** The sort of an actor; the wire form is the lower-case name. */
    public enum Kind {
        CUSTOMER,
        AGENT,
        OPERATOR,
        ON_CALL,
        SERVICE;

        /** The name on the wire, for instance {@code on-call}. */
        public String wireName() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        /**
         * Reads a wire name.
         *
         * @throws IllegalArgumentException if there is no such kind
         */
        public static Kind ofWireName(String wireName) {
            return valueOf(wireName.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        }
    }

    /** The actor of everything that a service does of itself. */
    public static Actor service(String name) {
        return new Actor(Kind.SERVICE, name, "system");
    }
}
