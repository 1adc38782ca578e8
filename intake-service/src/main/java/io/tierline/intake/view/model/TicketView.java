package io.tierline.intake.view.model;

import io.tierline.events.IntakeEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about a ticket now.
 *
 * @param submitted the snapshot of its submission
 * @param said what the other services said, in order
 */
public record TicketView(Head head, IntakeEvent.Submitted submitted, Progress progress, List<Said> said) {
    public TicketView {
        said = List.copyOf(said);
    }

    /**
     * What intake's own facts say.
     *
     * @param version counts its facts; its ETag
     * @param inScope whether it is a product problem (S11)
     * @param lastFactAt when its last fact occurred
     * @param reachedAt when an agent first wrote to the customer (S3); null: not yet
     */
    public record Head(
            UUID id,
            String reference,
            String policyVersion,
            String status,
            boolean inScope,
            long version,
            Instant lastFactAt,
            @Nullable Instant reachedAt) {}
}
