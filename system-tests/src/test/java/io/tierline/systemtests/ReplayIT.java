package io.tierline.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tierline.events.EscalationEvent;
import io.tierline.events.EventHeaders;
import io.tierline.events.EventTypes;
import io.tierline.events.IntakeEvent;
import io.tierline.systemtests.client.ForgedHeaders;
import io.tierline.systemtests.client.Product;
import io.tierline.systemtests.client.RawEvent;
import io.tierline.systemtests.client.TicketDraft;
import io.tierline.systemtests.client.Waiting;
import io.tierline.systemtests.stack.CommandResult;
import io.tierline.systemtests.stack.SharedStack;
import io.tierline.systemtests.stack.Stack;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** {@code ./tierline replay} offers what was refused to those who refused it, once more. */
@SharedStack
@Order(51)
class ReplayIT {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final List<String> READERS_OF_SUBMISSIONS = List.of("triage", "escalation", "notification");

    private final Product product;

    ReplayIT(Stack stack) {
        product = new Product(stack);
    }

    @Test
    void offersItAgainToThoseWhoRefusedIt() {
        var forged = ForgedHeaders.of(IntakeEvent.Submitted.class, "intake");
        product.tickets().put(UUID.randomUUID().toString(), forged.all(), bytes("still no JSON"));
        READERS_OF_SUBMISSIONS.forEach(service -> product.deadLetters(service).await(forged.id()));

        CommandResult replay = product.stack().command("replay").orFail();

        assertThat(replay.output()).contains(forged.id());
        for (String service : READERS_OF_SUBMISSIONS) {
            await("a second refusal by " + service)
                    .atMost(SOON)
                    .until(() -> product.deadLetters(service).count(forged.id()) == 2);
        }
    }

    /** A reminder came before the submission that it stands on; when that is there too, the reminder can be taken. */
    @Test
    void letsProceedWhatCanNowBeTaken() {
        String ticket = UUID.randomUUID().toString();
        var reminder = ForgedHeaders.of(EscalationEvent.StatusReportDue.class, "escalation");
        product.tickets().put(ticket, reminder.all(), bytes("{\"because\":\"every 2h\"}"));
        product.deadLetters("notification").await(reminder.id());
        submitBelatedly(ticket, reminder.reference());

        CommandResult replay = product.stack().command("replay").orFail();

        assertThat(replay.output()).contains(reminder.id());
        awaitMail(reminder.reference(), product.staff().emails("engineer"));
        assertThat(product.deadLetters("notification").count(reminder.id()))
                .as("refusals of it")
                .isEqualTo(1);
    }

    /** Puts a copy of a true submission on the topic, under another ticket's id and reference. */
    private void submitBelatedly(String ticket, String reference) {
        TicketDraft draft = TicketDraft.of("acme-platinum", "4");
        RawEvent model = submissionOf(product.intakeOf("acme-platinum").accepted(draft));
        Map<String, String> headers = new HashMap<>(model.headers());
        headers.put(EventHeaders.ID, UUID.randomUUID().toString());
        headers.put(EventHeaders.SUBJECT, reference);

        product.tickets().put(ticket, headers, model.value());

        awaitMail(reference, List.of(draft.requester()));
    }

    private RawEvent submissionOf(String reference) {
        String submitted = EventTypes.nameOf(IntakeEvent.Submitted.class);
        return Waiting.forAtLeast(
                        1,
                        SOON,
                        "submission of " + reference,
                        () -> product.tickets().all().stream()
                                .filter(event -> event.reference().equals(reference))
                                .filter(event -> event.type().equals(submitted))
                                .toList())
                .getFirst();
    }

    private void awaitMail(String reference, List<String> addresses) {
        for (String address : addresses) {
            Waiting.forAtLeast(
                    1,
                    SOON,
                    "mail about " + reference + " to " + address,
                    () -> product.mailbox().to(address).stream()
                            .filter(mail -> mail.isAbout(reference))
                            .toList());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
