package io.tierline.intake.ticket.model;

import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A checked request for a ticket: how it came, who asks, and about what. */
public record Submission(Requester requester, List<String> cc, Origin origin, Subject subject) {
    public Submission {
        cc = List.copyOf(cc);
    }

    /**
     * How and from where it came.
     *
     * @param mailbox the address that a mail was sent to (K14); null: it was no mail, or nobody says
     * @param language BCP 47
     */
    public record Origin(Channel channel, @Nullable String mailbox, String language, Region region) {}

    /**
     * What it is about.
     *
     * @param severity the customer's claim, in the policy's own names
     */
    public record Subject(
            @Nullable String product,
            @Nullable String category,
            @Nullable String severity,
            String subject,
            String description) {}
}
