package io.tierline.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tierline.systemtests.client.Http;
import io.tierline.systemtests.client.Metrics;
import io.tierline.systemtests.client.Product;
import io.tierline.systemtests.client.TicketDraft;
import io.tierline.systemtests.stack.Endpoint;
import io.tierline.systemtests.stack.SharedStack;
import io.tierline.systemtests.stack.Stack;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An operator can see at {@code /q/metrics} what a ticket did. */
@SharedStack
@Order(40)
class MetricsIT {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Product product;

    MetricsIT(Stack stack) {
        product = new Product(stack);
    }

    @Test
    void countsAcceptedTickets() {
        double before = metrics(Endpoint.INTAKE).sum("tierline_tickets_accepted_total", "policy=\"sophos\"");

        submit("4");

        assertThat(metrics(Endpoint.INTAKE).sum("tierline_tickets_accepted_total", "policy=\"sophos\""))
                .isEqualTo(before + 1);
    }

    @ParameterizedTest
    @EnumSource(names = {"INTAKE", "TRIAGE", "ESCALATION", "NOTIFICATION"})
    void showsThatTheOutboxIsEmptiedAgain(Endpoint service) {
        submit("3");

        await("an empty outbox of " + service).atMost(SOON).untilAsserted(() -> {
            assertThat(metrics(service).greatest("tierline_outbox_depth")).hasValue(0);
            assertThat(metrics(service).greatest("tierline_outbox_oldest_age_seconds"))
                    .hasValue(0);
        });
    }

    @ParameterizedTest
    @CsvSource({"INTAKE,tickets", "TRIAGE,tickets", "ESCALATION,tickets", "ESCALATION,timers", "NOTIFICATION,tickets"})
    void showsThatConsumersCatchUp(Endpoint service, String topic) {
        submit("3");

        await("no lag of " + service + " on " + topic)
                .atMost(SOON)
                .untilAsserted(
                        () -> assertThat(metrics(service).greatest("tierline_consumer_lag", "topic=\"" + topic + "\""))
                                .hasValue(0));
    }

    @Test
    void measuresHowLateTimersAre() {
        double before = timers("count");
        double inTimeBefore = timers("bucket", "le=\"5.0\"");

        submit("critical");

        await("timers of a ticket").atMost(SOON).until(() -> timers("count") >= before + 3);
        assertThat(timers("bucket", "le=\"5.0\"") - inTimeBefore)
                .as("timers that were handled within 5 s")
                .isGreaterThanOrEqualTo(3);
        assertThat(timers("bucket", "le=\"+Inf\"")).isGreaterThanOrEqualTo(before + 3);
        assertThat(timers("sum")).isPositive();
    }

    @Test
    void countsDeliveriesByOutcome() {
        double mails = sent("email");
        double calls = sent("phone");

        submit("critical");

        await("a mail and a call to be counted")
                .atMost(SOON)
                .until(() -> sent("email") > mails && sent("phone") > calls);
    }

    private double timers(String part, String... labels) {
        return metrics(Endpoint.ESCALATION).sum("tierline_timer_lateness_seconds_" + part, labels);
    }

    private double sent(String channel) {
        return metrics(Endpoint.NOTIFICATION)
                .sum("tierline_deliveries_total", "channel=\"" + channel + "\"", "outcome=\"sent\"");
    }

    private void submit(String severity) {
        product.intakeOf("acme-platinum")
                .submit(TicketDraft.of("acme-platinum", severity))
                .orFail();
    }

    private Metrics metrics(Endpoint service) {
        return Metrics.of(Http.anonymous(product.stack().url(service)));
    }
}
