package io.tierline.policy.loader;

import io.tierline.policy.NotificationRole;
import io.tierline.policy.Review;
import io.tierline.policy.ServiceOffering;
import io.tierline.policy.TimeSpan;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what is offered beside the handling of tickets; the schema has checked every word. */
record ReadingOffering(PolicyNode file, Set<String> plans) {

    ServiceOffering offering() {
        return new ServiceOffering(reviews());
    }

    private List<Review> reviews() {
        PolicyNode reviews = file.at("reviews");
        return Stream.of(
                        reviews.find(Review.ServiceReport.WORD).map(this::serviceReport),
                        reviews.find(Review.IncidentReview.WORD).map(this::incidentReview),
                        reviews.find(Review.HealthCheck.WORD).map(this::healthCheck))
                .flatMap(review -> review.<Review>map(found -> found).stream())
                .toList();
    }

    private Review serviceReport(PolicyNode node) {
        boolean tailored = node.at("tailored-to-the-customer").node().asBoolean();
        return new Review.ServiceReport(plansOf(node), by(node), every(node), tailored, facts(node));
    }

    private Review incidentReview(PolicyNode node) {
        return new Review.IncidentReview(plansOf(node), by(node), every(node), facts(node));
    }

    private Review healthCheck(PolicyNode node) {
        return new Review.HealthCheck(
                plansOf(node),
                node.at("takes").parsed(TimeSpans::businessDays, new TimeSpan.BusinessDays(1, "1 business day")),
                node.at("held").text().equals("remotely"),
                firstNumber(node.at("agreed")),
                facts(node));
    }

    private Set<String> plansOf(PolicyNode node) {
        Set<String> named = References.listed(node, "plans", plans, "plan");
        return named.isEmpty() ? plans : named;
    }

    private static NotificationRole by(PolicyNode node) {
        return NotificationRole.of(node.at("by").text()).orElse(NotificationRole.TAM);
    }

    private static Period every(PolicyNode node) {
        return Period.ofMonths(firstNumber(node.at("every")));
    }

    private static int firstNumber(PolicyNode node) {
        return Integer.parseInt(node.text().replaceAll("\\D", ""));
    }

    private static String facts(PolicyNode node) {
        return node.at("facts").text();
    }
}
