package io.tierline.intake.ticket.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.events.IntakeEvent;
import io.tierline.intake.ticket.model.Outcome.Recorded;
import io.tierline.intake.ticket.model.Outcome.Refused;
import io.tierline.policy.EscalationRole;
import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.Region;
import io.tierline.policy.ticket.SupportLevel;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TicketTest {
    private static final Instant AT = Instant.parse("2026-11-24T01:00:00.123Z");
    private static final UUID ID = UUID.fromString("01931b2e-7000-7000-8000-000000000001");
    private static final List<String> STATUSES = List.of("open", "pending-customer", "resolved", "closed");

    private static final List<Change> ACTIVE_ONLY = List.of(
            new Change.ChangeSeverity("2"),
            new Change.ChangeLevel(SupportLevel.L2),
            new Change.ConfirmPhone(),
            new Change.ChangeScope(false),
            new Change.OfferWorkaround(),
            new Change.AgreeHigh(),
            new Change.RequestEscalation(ID, null, EscalationRole.EXECUTIVE));

    @Test
    void beginsOpenWithASnapshotOfWhatTheCustomerIsEntitledTo() {
        Recorded submitted = submitted();
        assertThat(submitted.ticket().status()).isEqualTo(new TicketStatus.Open());
        assertThat(submitted.ticket().version()).isEqualTo(1);
        assertThat(submitted.fact()).isInstanceOfSatisfying(IntakeEvent.Submitted.class, fact -> {
            assertThat(fact.occurredAt()).isEqualTo(AT);
            assertThat(fact.plan()).isEqualTo("platinum");
            assertThat(fact.zone()).isEqualTo("Asia/Tokyo");
            assertThat(fact.channel()).isEqualTo("web");
            assertThat(fact.region()).isEqualTo("JP");
            assertThat(fact.severity()).isEqualTo("critical");
        });
    }

    @Test
    void occursInWholeMilliseconds() {
        var outcome = ticket("open").record(new Change.ConfirmPhone(), AT.plusNanos(1_999_999));
        assertThat(recorded(outcome).fact().occurredAt()).isEqualTo(AT.plusMillis(1));
    }

    @Test
    void neverOccursBeforeThePreviousFact() {
        var outcome = ticket("open").record(new Change.ConfirmPhone(), AT.minusSeconds(5));
        assertThat(recorded(outcome).fact().occurredAt()).isEqualTo(AT);
    }

    @Test
    void countsItsFacts() {
        Ticket ticket = ticket("open");
        assertThat(recorded(ticket.record(new Change.ConfirmPhone(), AT))
                        .ticket()
                        .version())
                .isEqualTo(ticket.version() + 1);
    }

    static Stream<Arguments> allMoves() {
        return STATUSES.stream().flatMap(from -> STATUSES.stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("allMoves")
    void changesStatusByLegalMovesOnly(String from, String to) {
        TicketStatus target = TicketStatusTest.status(to);
        Outcome outcome = ticket(from).record(new Change.ChangeStatus(target), AT);
        if (TicketStatusTest.status(from).transition(target).isPresent()) {
            assertThat(recorded(outcome).ticket().status()).isEqualTo(target);
            assertThat(recorded(outcome).fact()).isEqualTo(new IntakeEvent.StatusChanged(AT, from, to));
        } else {
            assertThat(outcome).isEqualTo(new Refused("to", "a ticket that is " + from + " cannot become " + to));
        }
    }

    static Stream<Arguments> messages() {
        return STATUSES.stream()
                .flatMap(status -> Arrays.stream(MessageKind.values()).map(kind -> Arguments.of(status, kind)));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void takesTheMessagesThatItsStatusAllows(String status, MessageKind kind) {
        Outcome outcome = ticket(status).record(new Change.AddMessage(ID, kind, "suzuki", "…", null), AT);
        boolean refused = status.equals("closed") && kind != MessageKind.NOTE
                || status.equals("resolved") && kind == MessageKind.QUESTION;
        assertThat(outcome).isInstanceOf(refused ? Refused.class : Recorded.class);
        if (outcome instanceof Recorded recorded) {
            assertThat(recorded.ticket().status().word()).isEqualTo(statusAfter(status, kind));
        }
    }

    private static String statusAfter(String status, MessageKind kind) {
        return switch (kind) {
            case QUESTION -> "pending-customer";
            case CUSTOMER_REPLY -> status.equals("pending-customer") ? "open" : status;
            case RESPONSE, STATUS_REPORT, NOTE -> status;
        };
    }

    static Stream<Arguments> changesOfClocks() {
        return STATUSES.stream().flatMap(status -> ACTIVE_ONLY.stream().map(change -> Arguments.of(status, change)));
    }

    @ParameterizedTest
    @MethodSource("changesOfClocks")
    void takesWhatChangesClocksOnlyWhileClocksRun(String status, Change change) {
        Outcome outcome = ticket(status).record(change, AT);
        boolean active = Set.of("open", "pending-customer").contains(status);
        assertThat(outcome).isInstanceOf(active ? Recorded.class : Refused.class);
        if (outcome instanceof Recorded recorded) {
            assertThat(recorded.ticket().status().word()).isEqualTo(status);
        }
    }

    @Test
    void takesAnAcknowledgementWhateverItsStatus() {
        assertThat(STATUSES)
                .allSatisfy(status -> assertThat(
                                recorded(ticket(status).record(new Change.AcknowledgeEscalation(ID), AT))
                                        .fact())
                        .isEqualTo(new IntakeEvent.EscalationAcknowledged(AT, ID)));
    }

    private static Recorded recorded(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Recorded.class);
        return (Recorded) outcome;
    }

    private static Ticket ticket(String status) {
        Ticket open = submitted().ticket();
        return new Ticket(
                open.key(),
                open.customer(),
                open.policy(),
                open.policyVersion(),
                TicketStatusTest.status(status),
                open.version(),
                open.lastFactAt());
    }

    private static Recorded submitted() {
        var submission = new Submission(
                new Requester("山田 花子", "hanako@acme.example", null, "ja", false),
                List.of("it@acme.example"),
                new Submission.Origin(Channel.WEB, null, "ja", Region.JP),
                new Submission.Subject("Central", null, "critical", "停止", "本番環境が停止しました。"));
        var entitlement =
                new Entitlement("acme", "Acme K.K.", "sophos", "platinum", "C-2026-17", "Asia/Tokyo", "JP", "ja");
        return Ticket.submit(
                new TicketKey("default", ID, "TL-1042"), submission, entitlement, "9f86d081", AT.plusNanos(999));
    }
}
