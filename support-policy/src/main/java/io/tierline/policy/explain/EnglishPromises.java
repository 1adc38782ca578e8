package io.tierline.policy.explain;

import static io.tierline.policy.explain.EnglishWords.duration;
import static io.tierline.policy.explain.EnglishWords.noun;
import static io.tierline.policy.explain.EnglishWords.span;

import io.tierline.policy.StepTrigger;
import io.tierline.policy.TargetStart;
import io.tierline.policy.TimeSpan;
import java.util.List;

/** What is promised, in English. */
final class EnglishPromises {

    private EnglishPromises() {}

    static String say(PromiseStatement promise) {
        return switch (promise) {
            case PromiseStatement.AtLevel(var level, String title) ->
                "At support level %s (%s) the following holds.".formatted(level.word(), title);
            case PromiseStatement.Target target -> target(target);
            case PromiseStatement.Report(TimeSpan every) ->
                "We report on the status %s until the ticket is resolved.".formatted(EnglishWords.every(every));
            case PromiseStatement.ReportOnDiscretion() ->
                "We report on the status whenever there is something to say; no interval is promised.";
            case PromiseStatement.Step(var role, var trigger) -> step(EnglishWords.role(role), trigger);
            case PromiseStatement.NoStep() ->
                "Nothing escalates by itself or on request; an agent may escalate by hand.";
            case PromiseStatement.Rise(var to, var missed) ->
                "If %s is late, the ticket goes up to support level %s by itself.".formatted(noun(missed), to.word());
            case PromiseStatement.Credit() -> "If the first response is late, the customer earns a support credit.";
            case PromiseStatement.Reach(var goals) -> reach(goals);
        };
    }

    private static String target(PromiseStatement.Target target) {
        String start = target.start() == TargetStart.SPAN ? "the submission" : "the first response";
        String within = "within %s of %s".formatted(span(target.within()), start);
        return switch (target.kind()) {
            case FIRST_RESPONSE -> "We respond for the first time %s.".formatted(within);
            case ANSWER ->
                "We give a proper answer to the problem %s; a question to the customer is no answer.".formatted(within);
            case RESOLUTION -> "We resolve the problem %s.".formatted(within);
        };
    }

    private static String step(String role, StepTrigger trigger) {
        return switch (trigger) {
            case StepTrigger.After(TimeSpan delay) ->
                "If the ticket is not resolved after %s, it escalates to the %s.".formatted(span(delay), role);
            case StepTrigger.AfterMissed missed
            when missed.atOnce() ->
                "If %s is late, the ticket escalates to the %s at once.".formatted(noun(missed.target()), role);
            case StepTrigger.AfterMissed missed ->
                "If the ticket is still not resolved %s after %s was due, it escalates to the %s."
                        .formatted(span(missed.delay()), noun(missed.target()), role);
            case StepTrigger.OnRequestAfter(TimeSpan delay) -> """
                After %s the customer may ask for escalation to the %s; \
                an earlier request is refused with the time from which it is allowed.""".formatted(span(delay), role);
            case StepTrigger.OnDiscretion() -> "We bring in the %s at our discretion.".formatted(role);
        };
    }

    private static String reach(List<PromiseStatement.Goal> goals) {
        List<String> times = goals.stream()
                .map(goal ->
                        "within %s by %s".formatted(duration(goal.within()), EnglishWords.channels(goal.channels())))
                .toList();
        return "In office hours we aim to have an engineer speak to the customer %s; this is a goal, not a deadline."
                .formatted(EnglishWords.list(times, "and"));
    }
}
