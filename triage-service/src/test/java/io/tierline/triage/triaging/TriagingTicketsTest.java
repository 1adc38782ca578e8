package io.tierline.triage.triaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tierline.events.EventEnvelope;
import io.tierline.events.IntakeEvent;
import io.tierline.events.TicketEvent;
import io.tierline.events.TriageEvent.Triaged;
import io.tierline.kit.consume.Decision;
import io.tierline.kit.consume.NotYetException;
import io.tierline.kit.event.EventDraft;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.loader.PolicyLoader;
import io.tierline.text.LuceneTextMatchers;
import io.tierline.triage.triaging.application.JudgingTickets;
import io.tierline.triage.triaging.application.TriagingTickets;
import io.tierline.triage.triaging.model.Submissions;
import io.tierline.triage.triaging.model.TriagedTicket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriagingTicketsTest {
    private static final Instant AT = Instant.parse("2026-11-24T01:00:00.123Z");
    private static final UUID TICKET = UUID.fromString("01931b2e-7000-7000-8000-000000000001");
    private static final SupportPolicy SOPHOS = sophos();
    private static final LuceneTextMatchers MATCHERS = new LuceneTextMatchers();
    private static final JudgingTickets JUDGING = new JudgingTickets(MATCHERS);

    private final TriagingTickets triaging = new TriagingTickets(version -> SOPHOS, JUDGING);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "platinum, web, critical, critical, L2",
                "premium, phone, 2, 2, L2",
                "standard, web, 4, 4, L1",
                "standard, web, -, critical, L1",
                "standard, email, -, 3, L1",
                "premium, email, critical, 3, L2"
            })
    void decidesAsThePolicySays(String plan, String channel, @Nullable String claimed, String severity, String level) {
        Triaged triaged = only(decide(null, Tickets.submitted(AT, plan, channel, claimed)));
        assertThat(triaged.severity()).isEqualTo(severity);
        assertThat(triaged.level()).isEqualTo(level);
        assertThat(triaged.site()).isEqualTo("tokyo");
        assertThat(triaged.rules()).isNotEmpty();
    }

    /** S6: claimed or judged by the text. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"email, -, critical", "email, 2, 2", "email, 4, -", "web, -, -", "web, critical, -"})
    void saysWhichSeverityWaitsForItsConfirmation(String channel, @Nullable String claimed, @Nullable String held) {
        assertThat(only(decide(null, Tickets.submitted(AT, "standard", channel, claimed)))
                        .held())
                .isEqualTo(held);
    }

    @AfterAll
    static void close() {
        MATCHERS.close();
    }

    @Test
    void saysWhatTheProgrammeDoesNotCover() {
        IntakeEvent.Submitted modified = Tickets.submitted(AT, "standard", "web", "3", "改造した製品の不具合", "独自に改造しています。");
        assertThat(only(decide(null, modified)).coverage()).isEqualTo("out-of-scope");
        assertThat(only(decide(null, Tickets.submitted(AT, "standard", "web", "3")))
                        .coverage())
                .isNull();
    }

    /** K14. */
    @Test
    void knowsTheMailboxThatAMailWasSentTo() {
        assertThat(Submissions.snapshot(Tickets.mail(AT, "support@sophos.example"))
                        .text()
                        .mailbox())
                .isEqualTo("support@sophos.example");
    }

    @Test
    void keepsTheDecision() {
        Decision<TriagedTicket> decision = decide(null, Tickets.submitted(AT, "platinum", "web", "critical"));
        TriagedTicket kept = Objects.requireNonNull(decision.state());
        assertThat(kept.policyVersion()).isEqualTo(SOPHOS.version());
        assertThat(kept.decidedAt()).isEqualTo(AT.plusSeconds(1));
        assertThat(kept.decision().severity()).isEqualTo("critical");
        assertThat(decision.events()).extracting(EventDraft::sequence).containsExactly(1L);
    }

    @Test
    void decidesOnce() {
        TriagedTicket kept = decide(null, Tickets.submitted(AT, "platinum", "web", "critical"))
                .state();
        Decision<TriagedTicket> again = decide(kept, Tickets.submitted(AT, "platinum", "web", "4"));
        assertThat(again.state()).isSameAs(kept);
        assertThat(again.events()).isEmpty();
    }

    @Test
    void waitsForAPolicyVersionThatIsNotHereYet() {
        var waiting = new TriagingTickets(
                version -> {
                    throw new NotYetException(version);
                },
                JUDGING);
        EventEnvelope event =
                Tickets.envelope(TICKET, AT, "unheard-of", Tickets.submitted(AT, "platinum", "web", "critical"));
        assertThatThrownBy(() -> waiting.decide(null, event, AT)).isInstanceOf(NotYetException.class);
    }

    @Test
    void refusesASubmissionThatMakesNoSense() {
        assertThatThrownBy(() -> decide(null, Tickets.submitted(AT, "golden", "web", "critical")))
                .hasMessageContaining("golden");
        assertThatThrownBy(() -> decide(null, Tickets.submitted(AT, "platinum", "pigeon", "critical")))
                .hasMessageContaining("pigeon");
        EventEnvelope unversioned =
                Tickets.envelope(TICKET, AT, null, Tickets.submitted(AT, "platinum", "web", "critical"));
        assertThatThrownBy(() -> triaging.decide(null, unversioned, AT)).hasMessageContaining("policy version");
    }

    private Decision<TriagedTicket> decide(@Nullable TriagedTicket known, IntakeEvent.Submitted event) {
        EventEnvelope envelope = Tickets.envelope(TICKET, AT, SOPHOS.version(), event);
        return triaging.decide(known, envelope, AT.plusSeconds(1));
    }

    private static Triaged only(Decision<TriagedTicket> decision) {
        assertThat(decision.events()).hasSize(1);
        TicketEvent event = decision.events().getFirst().event();
        return (Triaged) event;
    }

    private static SupportPolicy sophos() {
        Path file = Path.of(Objects.requireNonNull(System.getProperty("tierline.root")), "policies", "sophos.yaml");
        try {
            return PolicyLoader.load(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
