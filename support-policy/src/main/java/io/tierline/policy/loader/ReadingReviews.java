package io.tierline.policy.loader;

import io.tierline.policy.NotificationRole;
import io.tierline.policy.Review;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what is done for customers at intervals; the schema has checked every word. */
record ReadingReviews(PolicyNode reviews, Set<String> plans) {

    List<Review> all() {
        return Stream.<Optional<? extends Review>>of(
                        reviews.find(Review.ServiceReport.WORD).map(this::serviceReport),
                        reviews.find(Review.IncidentReview.WORD).map(this::incidentReview),
                        reviews.find(Review.HealthCheck.WORD).map(this::healthCheck))
                .<Review>flatMap(Optional::stream)
                .toList();
    }

    private Review.ServiceReport serviceReport(PolicyNode node) {
        boolean tailored = node.at("tailored-to-the-customer").node().asBoolean();
        return new Review.ServiceReport(References.plans(node, plans), by(node), every(node), tailored, facts(node));
    }

    private Review.IncidentReview incidentReview(PolicyNode node) {
        return new Review.IncidentReview(References.plans(node, plans), by(node), every(node), facts(node));
    }

    private Review.HealthCheck healthCheck(PolicyNode node) {
        return new Review.HealthCheck(
                References.plans(node, plans),
                node.at("takes").parsed(TimeSpans::businessDays, TimeSpans.A_DAY),
                node.at("held").text().equals("remotely"),
                number(node.at("agreed")),
                facts(node));
    }

    private static NotificationRole by(PolicyNode node) {
        return NotificationRole.of(node.at("by").text()).orElse(NotificationRole.TAM);
    }

    private static Period every(PolicyNode node) {
        return Period.ofMonths(number(node.at("every")));
    }

    /** The one number of a text whose form the schema has checked. */
    private static int number(PolicyNode node) {
        return Integer.parseInt(node.text().replaceAll("\\D", ""));
    }

    private static String facts(PolicyNode node) {
        return node.at("facts").text();
    }
}
