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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A Platinum critical ticket that nobody answers, at 3600 times real time: two hours are two seconds. */
@SharedStack
@Order(20)
class EscalationThreadIT {
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);
    private static final Duration EIGHT_SECONDS = Duration.ofSeconds(8);
    private static final Duration TOLERANCE = Duration.ofMillis(300);

    private final Product product;
    private final Intake customer;
    private final Intake agent;
    private final Phone phone;
    private final Staff staff;
    private TicketDraft draft = TicketDraft.of("acme-platinum", "critical");
    private String reference = "";

    EscalationThreadIT(Stack stack) {
        product = new Product(stack);
        staff = product.staff();
        customer = product.intakeOf("acme-platinum");
        agent = product.intakeOfAgent();
        phone = product.phone();
    }

    /** The first ticket of a fresh stack meets programs that have never run; what is promised of time is promised of the next. */
    @BeforeAll
    static void letOneTicketGoAhead(Stack stack) {
        var product = new Product(stack);
        Answer first = product.intakeOf("acme-platinum")
                .submit(TicketDraft.of("acme-platinum", "critical"))
                .orFail();
        String reference = Intake.referenceIn(first);
        Call call = Waiting.forAtLeast(
                        1, Duration.ofSeconds(60), "call", () -> product.phone().about(reference))
                .getFirst();
        product.intakeOfAgent().status(reference, "resolved").orFail();
        report("the first ticket's call", Duration.between(first.receivedAt(), call.receivedAt()));
    }

    @BeforeEach
    void nothingIsSubmittedYet() {
        draft = TicketDraft.of("acme-platinum", "critical");
        reference = "";
    }

    @AfterEach
    void leaveTheTicketInPeace() {
        if (!reference.isEmpty()) {
            agent.status(reference, "resolved").orFail();
        }
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void tellsTheCustomerThatTheTicketIsRegistered() {
        submit();

        List<Mail> mails = Waiting.forAtLeast(1, SOON, "registration mail", () -> mailbox(draft.requester()));

        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().subject()).contains(reference);
        assertThat(mails.getFirst().text()).contains(reference).contains(draft.subject());
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void tellsManagerAndExecutiveAndRemindsTheEngineersOnTheSecond() {
        Instant ticket = submit().receivedAt();
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
    @Execution(ExecutionMode.CONCURRENT)
    void showsAllOfItInTicketAndTimelineWithExactDueInstants() {
        Instant submitted = Intake.submittedAt(submit());
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

    private Answer submit() {
        Answer answer = customer.submit(draft).orFail();
        reference = Intake.referenceIn(answer);
        return answer;
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
