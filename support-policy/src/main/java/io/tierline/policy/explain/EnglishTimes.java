package io.tierline.policy.explain;

import static io.tierline.policy.explain.EnglishWords.duration;
import static io.tierline.policy.explain.EnglishWords.noun;
import static io.tierline.policy.explain.EnglishWords.span;

import io.tierline.policy.TargetKind;
import io.tierline.policy.calendar.CalendarDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which time counts, in English. */
final class EnglishTimes {

    private static final String OTHERS = " All other times count every minute, day and night.";

    private EnglishTimes() {}

    static String say(TimeStatement time) {
        return switch (time) {
            case TimeStatement.EveryMinute() -> "Every minute counts, day and night, on working days and holidays.";
            case TimeStatement.OpenHours(var openings, boolean mixed) -> open(openings) + (mixed ? OTHERS : "");
            case TimeStatement.CustomerHours(var opening, boolean mixed) ->
                ofCustomer(opening.calendar()) + (mixed ? OTHERS : "");
            case TimeStatement.Pause pause -> pause(pause);
            case TimeStatement.Silence(var target, var after) ->
                "If the customer does not answer a question within %s, the promise of %s is void for good."
                        .formatted(span(after), noun(target));
        };
    }

    private static String open(List<TimeStatement.Opening> openings) {
        return openings.size() == 1 ? open(openings.getFirst().calendar()) : bySite(openings);
    }

    private static String open(CalendarDefinition calendar) {
        String holidays = calendar.closedDays().isEmpty() ? "public holidays included" : "except on holidays";
        return "Business time counts only %s (%s), %s; a business day has %s."
                .formatted(EnglishWords.week(calendar), calendar.zone(), holidays, duration(calendar.businessDay()));
    }

    private static String bySite(List<TimeStatement.Opening> openings) {
        return openings.stream()
                .map(site -> "%s is open %s (%s)"
                        .formatted(
                                site.name(),
                                EnglishWords.week(site.calendar()),
                                site.calendar().zone()))
                .collect(Collectors.joining(
                        "; ",
                        "Business time counts only while the site that took the ticket is open, except on its holidays: ",
                        "."));
    }

    private static String ofCustomer(CalendarDefinition calendar) {
        return """
                Business time counts only %s in the customer's own time zone, except on the public holidays of its country; \
                for a customer whose place is not known it is the time of %s.""".formatted(EnglishWords.week(calendar), calendar.zone());
    }

    private static String pause(TimeStatement.Pause pause) {
        List<String> held = new ArrayList<>();
        Stream.of(TargetKind.ANSWER, TargetKind.RESOLUTION)
                .filter(pause.targets()::contains)
                .map(EnglishWords::noun)
                .forEach(held::add);
        if (pause.reports()) {
            held.add("status reports");
        }
        if (pause.ladder()) {
            held.add("escalation");
        }
        return held.isEmpty()
                ? "A question to the customer is a first response, too."
                : "While we wait for the customer, the time for %s stands still."
                        .formatted(EnglishWords.list(held, "and"));
    }
}
