package io.tierline.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tierline.systemtests.client.Answer;
import io.tierline.systemtests.client.Call;
import io.tierline.systemtests.client.Intake;
import io.tierline.systemtests.client.Json;
import io.tierline.systemtests.client.Mail;
import io.tierline.systemtests.client.Phone;
import io.tierline.systemtests.client.Product;
import io.tierline.systemtests.client.Staff;
import io.tierline.systemtests.client.TicketDraft;
import io.tierline.systemtests.client.Waiting;
import io.tierline.systemtests.stack.SharedStack;
import io.tierline.systemtests.stack.Stack;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A Platinum critical ticket that nobody answers, followed at 3600 times real time: two hours are two seconds. */
@SharedStack
@Order(20)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EscalationThreadIT {
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);
    private static final Duration EIGHT_SECONDS = Duration.ofSeconds(8);
    private static final Duration TOLERANCE = Duration.ofMillis(300);

    private final TicketDraft draft = TicketDraft.of("acme-platinum", "critical");
    private final Product product;
    private final Intake agent;
    private final Phone phone;
    private final Staff staff;
    private final Answer submission;
    private final String reference;

    EscalationThreadIT(Stack stack) {
        product = new Product(stack);
        staff = product.staff();
        agent = product.intakeOfAgent();
        phone = product.phone();
        letOneTicketGoAhead();
        submission = product.intakeOf("acme-platinum").submit(draft).orFail();
        reference = Intake.referenceIn(submission);
    }

    /** The first ticket of a fresh stack meets programs that have never run, and may be later by up to a second. */
    private void letOneTicketGoAhead() {
        Answer first = product.intakeOf("acme-platinum")
                .submit(TicketDraft.of("acme-platinum", "critical"))
                .orFail();
        String ahead = Intake.referenceIn(first);
        Call call = Waiting.forAtLeast(1, Duration.ofSeconds(60), "call", () -> phone.about(ahead))
                .getFirst();
        agent.status(ahead, "resolved").orFail();
        Duration after = Duration.between(first.receivedAt(), call.receivedAt());
        report("the first ticket's call", after);
        assertThat(after).as("the first ticket's call").isBetween(EIGHT_SECONDS, EIGHT_SECONDS.plusSeconds(1));
    }

    @AfterAll
    void leaveTheTicketInPeace() {
        agent.status(reference, "resolved").orFail();
    }

    @Test
    void tellsTheCustomerThatTheTicketIsRegistered() {
        List<Mail> mails = Waiting.forAtLeast(1, SOON, "registration mail", () -> mailbox(draft.requester()));

        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().subject()).contains(reference);
        assertThat(mails.getFirst().text()).contains(reference).contains(draft.subject());
    }

    @Test
    void tellsManagerAndExecutiveAndRemindsTheEngineersOnTheSecond() {
        Instant ticket = submission.receivedAt();
        List<String> managers = staff.emails("support-manager");
        List<String> executives = staff.emails("executive");
        List<String> engineers = staff.emails("engineer");

        List<Mail> toExecutives = awaitMails(executives, executives.size());
        List<Call> calls = Waiting.forAtLeast(1, SOON, "call to an executive", () -> phone.about(reference));
        List<Mail> toManagers = mailsTo(managers);
        List<Mail> reminders = awaitMails(engineers, 4 * engineers.size());

        assertThat(toManagers)
                .hasSameSizeAs(managers)
                .allSatisfy(mail -> assertOnTime(mail.receivedAt(), ticket, TWO_SECONDS));
        assertThat(toExecutives)
                .hasSameSizeAs(executives)
                .allSatisfy(mail -> assertOnTime(mail.receivedAt(), ticket, EIGHT_SECONDS));
        assertOnTime(calls.getFirst().receivedAt(), ticket, EIGHT_SECONDS);
        assertThat(calls.getFirst().to()).isEqualTo(staff.phones("executive").getFirst());
        for (int i = 0; i < 4 * engineers.size(); i++) {
            Duration due = TWO_SECONDS.multipliedBy(1 + i / engineers.size());
            assertOnTime(reminders.get(i).receivedAt(), ticket, due);
        }
    }

    @Test
    void showsAllOfItInTicketAndTimelineWithExactDueInstants() {
        Instant submitted = Intake.submittedAt(submission);
        Waiting.forAtLeast(1, SOON, "call to an executive", () -> phone.about(reference));

        List<JsonNode> escalations = Waiting.forAtLeast(
                2,
                SOON,
                "escalation in the ticket",
                () -> Json.elements(agent.view(reference).path("escalations")).toList());
        assertThat(escalations)
                .extracting(one -> one.path("to").asText())
                .containsExactly("support-manager", "executive");
        assertThat(escalations)
                .extracting(one -> Instant.parse(one.path("dueAt").asText()))
                .containsExactly(submitted.plus(Duration.ofHours(2)), submitted.plus(Duration.ofHours(8)));
        assertThat(dueAt("escalated")).startsWith(hoursAfter(submitted, 2, 8));
        assertThat(dueAt("deadline-missed")).startsWith(hoursAfter(submitted, 1));
        assertThat(dueAt("status-report-due")).startsWith(hoursAfter(submitted, 2, 4, 6, 8));
        JsonNode view = agent.view(reference);
        assertThat(view.path("severity").asText()).isEqualTo("critical");
        assertThat(view.path("level").asText()).isEqualTo("L2");
        assertThat(view.path("deadlines").findValuesAsText("target"))
                .contains("first-response", "status-report", "executive");
        assertThat(view.path("notifications").findValuesAsText("template")).contains("registration", "escalated");
    }

    private List<Instant> dueAt(String kind) {
        return agent.timeline(reference).stream()
                .filter(entry -> entry.path("type").asText().equals("ticket." + kind))
                .map(entry -> Instant.parse(entry.path("dueAt").asText()))
                .toList();
    }

    private List<Mail> awaitMails(List<String> addresses, int count) {
        return Waiting.forAtLeast(
                count, SOON, "mail about " + reference + " to " + addresses, () -> mailsTo(addresses));
    }

    private List<Mail> mailsTo(List<String> addresses) {
        return product.mailbox().about(reference).stream()
                .filter(mail -> mail.to().stream().anyMatch(addresses::contains))
                .toList();
    }

    private List<Mail> mailbox(String address) {
        return product.mailbox().to(address);
    }

    private static Instant[] hoursAfter(Instant submitted, int... hours) {
        return IntStream.of(hours)
                .mapToObj(hour -> submitted.plus(Duration.ofHours(hour)))
                .toArray(Instant[]::new);
    }

    private static void assertOnTime(Instant happened, Instant ticket, Duration due) {
        Duration after = Duration.between(ticket, happened);
        report("what was due after " + due, after);
        assertThat(after).as("%s after the ticket", due).isCloseTo(due, TOLERANCE);
    }

    private static void report(String what, Duration after) {
        System.out.printf("Escalation thread: %s came after %d ms%n", what, after.toMillis());
    }
}
