package io.tierline.policy.explain;

import io.tierline.policy.ChangeSize;
import io.tierline.policy.DeclinableChange;
import io.tierline.policy.FulfilmentTerm;
import io.tierline.policy.Review;

/** What there is beside the handling of tickets, in English. */
final class EnglishOffering {

    private EnglishOffering() {}

    static String say(OfferingStatement offering) {
        return switch (offering) {
            case OfferingStatement.Regular(var review) -> review(review);
            case OfferingStatement.LeadTime(String title, var size, var time) ->
                "%s takes at least %s from the order under %s.".formatted(size(size), EnglishWords.span(time), title);
            case OfferingStatement.Dashboard(var address) ->
                "In a large outage information appears on the status dashboard %s, out of hours too."
                        .formatted(address);
            case OfferingStatement.CallsRecorded() -> "Phone calls are recorded.";
            case OfferingStatement.Term(String title, var term) -> term(title, term);
            case OfferingStatement.MayDecline(String title, var changes) ->
                "Under %s we may decline %s."
                        .formatted(
                                title,
                                EnglishWords.list(
                                        changes.stream()
                                                .map(EnglishOffering::change)
                                                .toList(),
                                        "and"));
        };
    }

    private static String size(ChangeSize size) {
        return switch (size) {
            case MINOR -> "A minor change";
            case LARGE -> "A large change";
        };
    }

    private static String change(DeclinableChange change) {
        return switch (change) {
            case SINGLE_SIGN_ON -> "settings of single sign-on";
            case PASSWORD_RESET -> "password resets";
        };
    }

    private static String term(String title, FulfilmentTerm term) {
        return switch (term) {
            case BEST_EFFORT -> "%s is done as well as we can; no date is promised.".formatted(title);
            case FIRST_COME_FIRST_SERVED ->
                "%s is done for all customers in the order of their requests.".formatted(title);
            case UNCLEAR_GOES_BACK -> "A request for %s that is not clear goes back to the customer.".formatted(title);
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
