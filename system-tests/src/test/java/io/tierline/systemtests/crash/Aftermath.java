package io.tierline.systemtests.crash;

import io.tierline.systemtests.client.Call;
import io.tierline.systemtests.client.Intake;
import io.tierline.systemtests.client.Mail;
import io.tierline.systemtests.client.Product;
import io.tierline.systemtests.client.ProductClock;
import io.tierline.systemtests.client.RawEvent;
import io.tierline.systemtests.client.TicketHistory;
import io.tierline.systemtests.client.TimelineItem;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an outsider finds when all is over.
 *
 * @param accepted the client's own log of 201s
 * @param expected what the simulation says of each ticket, by reference
 * @param sent every record that came to lie on {@code tickets} meanwhile, repeats included
 * @param histories by reference, each event once
 * @param mails every mail, repeats included
 * @param calls every call
 */
record Aftermath(
        List<TicketLoad.Accepted> accepted,
        Map<String, List<TimelineItem>> expected,
        List<RawEvent> sent,
        Map<String, TicketHistory> histories,
        List<Mail> mails,
        List<Call> calls) {
    static Aftermath read(
            Product product,
            List<TicketLoad.Accepted> accepted,
            Map<String, List<TimelineItem>> expected,
            List<RawEvent> sent) {
        return new Aftermath(
                accepted,
                expected,
                sent,
                TicketHistory.of(sent),
                product.mailbox().all(),
                product.phone().calls());
    }

    /** What the topic holds about a ticket. */
    TicketHistory history(TicketLoad.Accepted ticket) {
        return Objects.requireNonNull(histories.get(ticket.reference()), ticket::reference);
    }

    /** What should have happened to a ticket. */
    List<TimelineItem> expected(TicketLoad.Accepted ticket) {
        return Objects.requireNonNull(expected.get(ticket.reference()), ticket::reference);
    }

    /** How often a ticket should have been escalated to a role: once or never. */
    int escalations(TicketLoad.Accepted ticket, String to) {
        return (int) expected(ticket).stream()
                .filter(item -> item.kind().equals("escalated") && item.detail().equals(to))
                .count();
    }

    /** The ids of the mails about a ticket to an address; a mail that was sent again has its id of before. */
    Set<String> mailIds(TicketLoad.Accepted ticket, String address) {
        return mails.stream()
                .filter(mail -> mail.to().contains(address))
                .filter(mail -> mail.isAbout(ticket.reference()))
                .map(Mail::messageId)
                .collect(Collectors.toSet());
    }

    /** The calls about a ticket, in the order in which they rang. */
    List<Call> calls(TicketLoad.Accepted ticket) {
        return calls.stream()
                .filter(call -> call.isAbout(ticket.reference()))
                .sorted(Comparator.comparing(Call::receivedAt))
                .toList();
    }

    /** What of a ticket's history is compared. A credit is told when the ticket is resolved, and is due at no instant. */
    static List<TimelineItem> compared(TicketHistory history, TicketLoad.Accepted ticket) {
        Instant until = until(ticket);
        return history.timeline().stream()
                .filter(item -> !item.at().isAfter(until))
                .filter(item -> !item.kind().equals("credit-earned"))
                .toList();
    }

    /** How far a ticket is compared: past its last escalation. */
    static Instant until(TicketLoad.Accepted ticket) {
        Instant submitted = Intake.submittedAt(ticket.answer());
        Instant end = submitted.plus(Drafts.lookedAtFor(ticket.draft()));
        return Instant.ofEpochSecond(end.getEpochSecond()).minusMillis(1);
    }

    /** What the client's log says of the product's clock. */
    ProductClock clock(int speed) {
        var clock = new ProductClock(speed);
        accepted.forEach(ticket -> learn(clock, ticket));
        return clock;
    }

    private static void learn(ProductClock clock, TicketLoad.Accepted ticket) {
        var answer = ticket.answer();
        clock.learn(ticket.firstSentAt(), Intake.submittedAt(answer), answer.receivedAt());
    }
}
