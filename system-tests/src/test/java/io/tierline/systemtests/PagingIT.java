package io.tierline.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tierline.systemtests.client.Call;
import io.tierline.systemtests.client.Intake;
import io.tierline.systemtests.client.Json;
import io.tierline.systemtests.client.Phone;
import io.tierline.systemtests.client.Product;
import io.tierline.systemtests.client.TicketDraft;
import io.tierline.systemtests.client.Waiting;
import io.tierline.systemtests.stack.SharedStack;
import io.tierline.systemtests.stack.Stack;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Executives are called until somebody takes the alert, and no longer. */
@SharedStack
@Order(21)
class PagingIT {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int CALLS_PER_PERSON = 3;

    private final Product product;
    private final Intake customer;
    private final Intake agent;
    private final Phone phone;
    private final List<String> executives;
    private String reference = "";

    PagingIT(Stack stack) {
        product = new Product(stack);
        customer = product.intakeOf("acme-platinum");
        agent = product.intakeOfAgent();
        phone = product.phone();
        executives = product.staff().phones("executive");
    }

    @BeforeEach
    void submitATicketThatNobodyAnswers() {
        reference = customer.accepted(TicketDraft.of("acme-platinum", "critical"));
    }

    @AfterEach
    void leaveTheTicketInPeace() {
        agent.status(reference, "resolved").orFail();
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void aKeyPressStopsTheCalls() {
        Call ringing = awaitCalls(1).getFirst();

        phone.press(ringing, "1");

        awaitAcknowledgement("phone");
        assertNoFurtherCall();
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void anotherKeyDoesNotStopTheCalls() {
        Call ringing = awaitCalls(1).getFirst();

        phone.press(ringing, "7");

        awaitCalls(2);
        assertThat(acknowledgements()).isEmpty();
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void anAcknowledgementByApiStopsTheCalls() {
        awaitCalls(1);

        String what = "escalations/" + executiveEscalation() + "/acknowledgement";
        assertThat(agent.change(reference, what, Json.object()).status()).isEqualTo(202);

        awaitAcknowledgement("api");
        assertNoFurtherCall();
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void aResolutionStopsTheCalls() {
        awaitCalls(1);

        agent.status(reference, "resolved").orFail();

        Waiting.forAtLeast(1, SOON, "end of paging", () -> entries("ticket.stood-down"));
        assertNoFurtherCall();
        agent.status(reference, "open").orFail();
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void anUnansweredCallRepeatsAndThenGoesToTheNextPerson() {
        List<Call> calls = awaitCalls(CALLS_PER_PERSON + 1);

        assertThat(calls).extracting(Call::to).startsWith(firstRound());
        for (int i = 1; i <= CALLS_PER_PERSON; i++) {
            Duration gap =
                    Duration.between(calls.get(i - 1).receivedAt(), calls.get(i).receivedAt());
            assertThat(gap).as("between call %d and %d", i, i + 1).isGreaterThanOrEqualTo(Duration.ofMillis(1_700));
        }
        assertThat(calls).extracting(Call::id).doesNotHaveDuplicates();
    }

    private String[] firstRound() {
        assertThat(executives).as("executives of the sample directory").hasSizeGreaterThanOrEqualTo(2);
        String first = executives.getFirst();
        return new String[] {first, first, first, executives.get(1)};
    }

    /** A ticket that came later has been called about twice: by then a further call of ours had long been due. */
    private void assertNoFurtherCall() {
        List<String> before = phone.about(reference).stream().map(Call::id).toList();
        String later = customer.accepted(TicketDraft.of("acme-platinum", "critical"));
        Waiting.forAtLeast(2, SOON, "call about a later ticket", () -> phone.about(later));
        agent.status(later, "resolved").orFail();

        assertThat(phone.about(reference)).extracting(Call::id).isEqualTo(before);
    }

    private List<Call> awaitCalls(int count) {
        return Waiting.forAtLeast(count, SOON, "call about " + reference, () -> phone.about(reference));
    }

    private void awaitAcknowledgement(String via) {
        List<JsonNode> found = Waiting.forAtLeast(1, SOON, "acknowledgement", this::acknowledgements);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().findValuesAsText("via")).containsExactly(via);
        assertThat(found.getFirst().findValuesAsText("escalationId")).containsExactly(executiveEscalation());
    }

    private List<JsonNode> acknowledgements() {
        return entries("ticket.alert-acknowledged");
    }

    private List<JsonNode> entries(String type) {
        return agent.timeline(reference).stream()
                .filter(entry -> entry.path("type").asText().equals(type))
                .toList();
    }

    private String executiveEscalation() {
        return Waiting.forAtLeast(
                        1,
                        SOON,
                        "executive escalation",
                        () -> Json.elements(agent.view(reference).path("escalations"))
                                .filter(one -> one.path("to").asText().equals("executive"))
                                .toList())
                .getFirst()
                .path("id")
                .asText();
    }
}
