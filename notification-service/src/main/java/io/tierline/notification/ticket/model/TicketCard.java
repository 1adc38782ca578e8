package io.tierline.notification.ticket.model;

import io.tierline.policy.ticket.CustomerCalendar;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What mails need to know of a ticket. Made from the first event that is seen of it, whichever that is: an escalation must
 * not fall silent because the submission could not be read.
 *
 * @param key which ticket
 * @param sequence the number of this service's last event about the ticket
 * @param policyVersion the policy version that the ticket is under: that of the first event that named one, then that of each migration; null
 *     until then
 * @param submission null until the submission was read
 * @param assessment null until triage or the clocks have spoken
 */
public record TicketCard(
        Key key,
        long sequence,
        @Nullable String policyVersion,
        @Nullable Submission submission,
        @Nullable Assessment assessment) {

    /**
     * Which ticket.
     *
     * @param reference the number that people use, for instance {@code TL-1042}
     */
    public record Key(String tenant, UUID id, String reference) {}

    /**
     * What was submitted.
     *
     * @param zone the customer's own time zone (IANA)
     * @param country the customer's country (ISO 3166-1 alpha-2); null on cards of old
     * @param language the language of the ticket, BCP 47
     */
    public record Submission(
            String customer,
            String customerName,
            Requester requester,
            String language,
            String zone,
            @Nullable String country,
            String subject) {

        /** The customer's own place in time; null if it is not known. */
        public @Nullable CustomerCalendar calendar() {
            return country == null || !ZoneId.getAvailableZoneIds().contains(zone)
                    ? null
                    : new CustomerCalendar(ZoneId.of(zone), country);
        }
    }

    /** Who asked, and whom answers are copied to. */
    public record Requester(String name, String email, List<String> cc) {
        public Requester {
            cc = List.copyOf(cc);
        }
    }

    /** What the ticket is worth, in the policy's own names. */
    public record Assessment(String severity, String level) {}

    /** A ticket of which nothing is known yet. */
    public static TicketCard blank(Key key) {
        return new TicketCard(key, 0, null, null, null);
    }

    /** The card under a policy version; null changes nothing. */
    public TicketCard under(@Nullable String version) {
        return version == null ? this : new TicketCard(key, sequence, version, submission, assessment);
    }

    /** The card with the submission. */
    public TicketCard submitted(Submission read) {
        return new TicketCard(key, sequence, policyVersion, read, assessment);
    }

    /** The card with a new assessment. */
    public TicketCard assessed(Assessment holds) {
        return new TicketCard(key, sequence, policyVersion, submission, holds);
    }

    /** The card after some more events of this service. */
    public TicketCard counted(int events) {
        return new TicketCard(key, sequence + events, policyVersion, submission, assessment);
    }
}
