package io.tierline.kit.event;

import io.tierline.events.Actor;
import io.tierline.events.EventEnvelope;
import io.tierline.events.EventIds;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.TierlineConfig;
import io.tierline.kit.outbox.OutgoingRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes envelopes of drafts: id of real time, source and actor of this service, cause and trace carried on. */
@ApplicationScoped
public class EventFactory {
    private final TierlineClock clock;
    private final String source;

    /** Events of this service. */
    public EventFactory(TierlineClock clock, TierlineConfig config) {
        this.clock = clock;
        this.source = config.schema();
    }

    /**
     * A record that answers another event.
     *
     * @param now when this service decided, on the product's clock
     */
    public OutgoingRecord answering(EventEnvelope cause, EventDraft draft, Instant now) {
        String policyVersion = draft.policyVersion() == null ? cause.policyVersion() : draft.policyVersion();
        return record(TicketRef.of(cause), draft.under(policyVersion), now, new Cause(cause.id(), cause.traceparent()));
    }

    /**
     * A record that nothing but this service caused, for instance a fact of a request or a wake-up.
     *
     * @param now when this service decided, on the product's clock
     * @param traceparent the trace that it belongs to
     */
    public OutgoingRecord original(TicketRef ticket, EventDraft draft, Instant now, @Nullable String traceparent) {
        return record(ticket, draft, now, new Cause(null, traceparent));
    }

    private OutgoingRecord record(TicketRef ticket, EventDraft draft, Instant now, Cause cause) {
        return OutgoingRecord.event(
                draft.topic(),
                new EventEnvelope(
                        EventIds.next(clock.realNow()),
                        source,
                        now,
                        ticket.reference(),
                        ticket.id(),
                        ticket.tenant(),
                        draft.sequence(),
                        draft.actor() == null ? Actor.service(source) : draft.actor(),
                        cause.event(),
                        draft.policyVersion(),
                        draft.dueAt(),
                        cause.traceparent(),
                        draft.event()));
    }

    private record Cause(@Nullable UUID event, @Nullable String traceparent) {}
}
