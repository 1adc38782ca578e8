package io.tierline.policy.explain;

import io.tierline.policy.Review;

/** What there is beside the handling of tickets, in English. */
final class EnglishOffering {

    private EnglishOffering() {}

    static String say(OfferingStatement offering) {
        return switch (offering) {
            case OfferingStatement.Regular(var review) -> review(review);
        };
    }

    private static String review(Review review) {
        return switch (review) {
            case Review.ServiceReport report ->
                regularly(report) + " sends a report"
                        + (report.tailored() ? "; it can be tailored to the customer." : " to the customer.");
            case Review.IncidentReview incidents -> regularly(incidents) + " reviews all incidents of the customer.";
            case Review.HealthCheck check ->
                "Once a calendar year the customer may have a health check of %s, held %s; its date and staff must be agreed at least %s ahead."
                        .formatted(
                                EnglishWords.span(check.takes()),
                                check.remote() ? "remotely" : "on site",
                                EnglishWords.number(check.noticeDays(), "day"));
        };
    }

    private static String regularly(Review.Periodic review) {
        long months = review.every().toTotalMonths();
        return "Every %s the %s"
                .formatted(
                        months == 1 ? "month" : EnglishWords.number(months, "month"), EnglishWords.person(review.by()));
    }
}
