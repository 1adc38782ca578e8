package io.tierline.policy.explain;

/** English. */
final class EnglishWording implements Wording {

    @Override
    public String say(Statement statement) {
        return switch (statement) {
            case Statement.Subject(String programme, String plan, String severity, String definition) ->
                "This is what %s promises under the plan %s to a ticket of severity %s (%s)."
                        .formatted(programme, plan, severity, definition);
            case PromiseStatement promise -> EnglishPromises.say(promise);
            case TimeStatement time -> EnglishTimes.say(time);
            case SeverityStatement severity -> EnglishSeverities.say(severity);
            case Statement.Facts(String numbers) -> "The published promises behind this are %s.".formatted(numbers);
        };
    }
}
