package io.tierline.escalation.clocks.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.escalation.clocks.model.ClockFact;
import io.tierline.escalation.clocks.model.ClockProgress.Waiting;
import io.tierline.escalation.clocks.model.FactMapping;
import io.tierline.escalation.clocks.model.Submission;
import io.tierline.escalation.testing.Facts;
import io.tierline.events.IntakeEvent;
import io.tierline.policy.ticket.SupportLevel;
import io.tierline.policy.ticket.TicketFact;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WaitingCodecTest {
    private static final Instant AT = Instant.parse("2026-11-24T01:00:00.123Z");
    private static final IntakeEvent.Submitted SUBMITTED = Facts.submitted(AT, "premium", "web", null);

    @Test
    void readsWhatItWrote() {
        Waiting waiting = Waiting.NOTHING
                .with(Submission.of(SUBMITTED, "9f86d081"))
                .with(Facts.triaged("3", "L2"))
                .with(ClockFact.of(new TicketFact.AgentResponded(AT)))
                .with(ClockFact.of(new TicketFact.LevelChanged(AT, SupportLevel.L3)))
                .with(ClockFact.of(new TicketFact.SeverityChanged(AT, "2")))
                .with(FactMapping.factOf(Facts.request(AT)).orElseThrow());
        assertThat(WaitingCodec.fromJson(WaitingCodec.toJson(waiting))).isEqualTo(waiting);
        assertThat(WaitingCodec.fromJson(WaitingCodec.toJson(Waiting.NOTHING))).isEqualTo(Waiting.NOTHING);
    }

    @Test
    void ignoresWhatANewerVersionAdds() {
        Waiting waiting = Waiting.NOTHING.with(ClockFact.of(new TicketFact.AgentResponded(AT)));
        String newer = WaitingCodec.toJson(waiting).replaceFirst("\\{", "{\"ofTomorrow\":1,");
        assertThat(WaitingCodec.fromJson(newer)).isEqualTo(waiting);
    }

    @Test
    void usesTheWordsOfTheProduct() {
        String json = WaitingCodec.toJson(Waiting.NOTHING.with(ClockFact.of(new TicketFact.AgentResponded(AT))));
        assertThat(json).contains("\"kind\":\"agent-responded\"", "\"occurredAt\":\"2026-11-24T01:00:00.123Z\"");
    }

    @Test
    void keepsNoPersonalData() {
        String json = WaitingCodec.toJson(Waiting.NOTHING.with(Submission.of(SUBMITTED, "9f86d081")));
        assertThat(json).doesNotContain("山田", "hanako", "停止");
    }
}
