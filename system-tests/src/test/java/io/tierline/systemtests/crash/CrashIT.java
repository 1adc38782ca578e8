package io.tierline.systemtests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.systemtests.client.Call;
import io.tierline.systemtests.client.Intake;
import io.tierline.systemtests.client.Mail;
import io.tierline.systemtests.client.Product;
import io.tierline.systemtests.client.ProductClock;
import io.tierline.systemtests.client.RawEvent;
import io.tierline.systemtests.client.Staff;
import io.tierline.systemtests.client.TicketHistory;
import io.tierline.systemtests.stack.SharedStack;
import io.tierline.systemtests.stack.Stack;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * While a client submits tickets, each process is killed in turn with {@code kill -9}: nothing is lost, nothing is
 * doubled, nothing is early. {@code -Dtierline.crash.tickets} sets the count.
 */
@SharedStack
@Order(90)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashIT {
    private static final int TICKETS = Integer.getInteger("tierline.crash.tickets", 200);

    /** A phone does not ring sooner again, however fast the product's clock runs. */
    private static final Duration SHORTEST_GAP = Duration.ofSeconds(2);

    /** Every process reads the database's clock for itself, and decides nothing when it is further from it. */
    private static final Duration READINGS_APART = Duration.ofMillis(250);

    private final Product product;
    private final Staff staff;
    private Aftermath aftermath = new Aftermath(List.of(), Map.of(), List.of(), Map.of(), List.of(), List.of());

    CrashIT(Stack stack) {
        product = new Product(stack);
        staff = product.staff();
    }

    @BeforeAll
    void killEverythingInTurn() throws InterruptedException {
        aftermath = new CrashScenario(product, TICKETS).play();
    }

    @Test
    void everyTicketThatWasAnswered201IsStored() {
        Intake agent = product.intakeOfAgent();

        assertThat(aftermath.accepted()).hasSize(TICKETS);
        forEachTicket(ticket -> {
            var view = agent.view(ticket.reference());
            assertThat(view.path("subject").asText()).isEqualTo(ticket.draft().subject());
            assertThat(Instant.parse(view.path("submittedAt").asText())).isEqualTo(Intake.submittedAt(ticket.answer()));
        });
    }

    @Test
    void noTicketIsStoredTwice() {
        Map<String, Long> submissions = aftermath.histories().values().stream()
                .flatMap(history -> history.submitted().stream())
                .map(event -> event.json().at("/requester/email").asText())
                .collect(Collectors.groupingBy(requester -> requester, Collectors.counting()));

        forEachTicket(
                ticket -> assertThat(submissions).containsEntry(ticket.draft().requester(), 1L));
    }

    @Test
    void everythingDueHappenedExactlyOnce() {
        forEachTicket(ticket -> assertThat(Aftermath.compared(aftermath.history(ticket), ticket))
                .as(ticket.reference())
                .containsExactlyElementsOf(aftermath.expected(ticket)));
    }

    @Test
    void noStepOfTheLadderFiredTwice() {
        forEachTicket(ticket -> {
            List<RawEvent> escalated = aftermath.history(ticket).ofType("ticket.escalated");
            assertThat(escalated).extracting(event -> event.json().path("to")).doesNotHaveDuplicates();
            assertThat(escalated)
                    .extracting(event -> event.json().path("escalationId"))
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void theTicketsOwnTimelineSaysTheSame() {
        Intake agent = product.intakeOfAgent();

        forEachTicket(ticket -> {
            TicketHistory history = aftermath.history(ticket);
            assertThat(agent.timeline(ticket.reference()))
                    .extracting(entry -> entry.path("id").asText())
                    .as(ticket.reference())
                    .containsAll(history.outcomes().stream().map(RawEvent::id).toList())
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void nothingHappenedEarly() {
        ProductClock clock = aftermath.clock(product.stack().speed());
        assertThat(clock.uncertainty())
                .as("how far apart the readings of the clock are, if negative")
                .isGreaterThan(READINGS_APART.negated());

        forEachTicket(ticket -> assertThat(aftermath.history(ticket).outcomes()).allSatisfy(event -> {
            Instant due = event.dueAt().orElseThrow();
            assertThat(event.time()).as("decided, on the product's clock").isAfterOrEqualTo(due);
            assertThat(event.appendedAt()).as("sent, in real time").isAfterOrEqualTo(clock.earliestReal(due));
        }));
    }

    @Test
    void aRepeatedRecordIsTheSameEvent() {
        Map<String, List<RawEvent>> byId = aftermath.sent().stream()
                .filter(event -> aftermath.histories().containsKey(event.reference()))
                .collect(Collectors.groupingBy(RawEvent::id));

        long repeated = byId.values().stream().filter(all -> all.size() > 1).count();
        System.out.printf("Crash: %d events, %d of them sent more than once%n", byId.size(), repeated);
        assertThat(byId.values()).allSatisfy(all -> {
            assertThat(all)
                    .extracting(RawEvent::key)
                    .containsOnly(all.getFirst().key());
            assertThat(all)
                    .extracting(RawEvent::value)
                    .containsOnly(all.getFirst().value());
        });
    }

    @Test
    void everyExpectedMailArrivedAndARepeatedOneCarriesItsMessageId() {
        int ids = aftermath.mails().stream()
                .map(Mail::messageId)
                .collect(Collectors.toSet())
                .size();
        int all = aftermath.mails().size();
        System.out.printf("Crash: %d mails, %d of them repeats%n", all, all - ids);

        forEachTicket(ticket -> {
            int toManagers = aftermath.escalations(ticket, "support-manager");
            int toExecutives = aftermath.escalations(ticket, "executive");
            assertMails(ticket, List.of(ticket.draft().requester()), 1);
            assertMails(ticket, staff.emails("support-manager"), toManagers);
            assertMails(ticket, staff.emails("executive"), toExecutives);
            assertMails(ticket, staff.emails("sales-manager"), toExecutives);
            assertMails(ticket, staff.emails("representative"), toExecutives);
            boolean hasNamedTam = ticket.draft().plan().equals("platinum");
            assertMails(ticket, staff.emails("tam"), hasNamedTam ? 1 + toManagers + toExecutives : 0);
        });
    }

    @Test
    void everyStatusReportDueRemindedEveryEngineerOnce() {
        forEachTicket(ticket -> {
            int reports =
                    aftermath.history(ticket).ofType("ticket.status-report-due").size();
            assertMails(ticket, staff.emails("engineer"), reports);
        });
    }

    @Test
    void everyExecutiveEscalationRangExecutivesOneAfterTheOther() {
        List<String> executives = staff.phones("executive");

        assertThat(aftermath.calls()).extracting(Call::id).doesNotHaveDuplicates();
        assertThat(aftermath.accepted())
                .filteredOn(ticket -> aftermath.escalations(ticket, "executive") > 0)
                .isNotEmpty()
                .allSatisfy(ticket -> {
                    List<Call> calls = aftermath.calls(ticket);
                    assertThat(calls).as("calls about %s", ticket.reference()).isNotEmpty();
                    assertThat(calls).extracting(Call::to).isSubsetOf(executives);
                    assertThat(gaps(calls)).allMatch(gap -> gap.compareTo(SHORTEST_GAP) >= 0);
                });
    }

    private static List<Duration> gaps(List<Call> calls) {
        return IntStream.range(1, calls.size())
                .mapToObj(i -> Duration.between(
                        calls.get(i - 1).receivedAt(), calls.get(i).receivedAt()))
                .toList();
    }

    private void forEachTicket(Consumer<TicketLoad.Accepted> assertion) {
        assertThat(aftermath.accepted()).isNotEmpty().allSatisfy(assertion);
    }

    private void assertMails(TicketLoad.Accepted ticket, List<String> addresses, int count) {
        for (String address : addresses) {
            assertThat(aftermath.mailIds(ticket, address))
                    .as("different mails about %s to %s", ticket.reference(), address)
                    .hasSize(count);
        }
    }
}
