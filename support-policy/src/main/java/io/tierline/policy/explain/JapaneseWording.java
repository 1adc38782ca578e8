package io.tierline.policy.explain;

/** Japanese. */
final class JapaneseWording implements Wording {

    @Override
    public String say(Statement statement) {
        return switch (statement) {
            case Statement.Subject(String programme, String plan, String severity, String definition) ->
                "%sのプラン「%s」が、深刻度「%s」（%s）のチケットにお約束する内容です。".formatted(programme, plan, severity, definition);
            case PromiseStatement promise -> JapanesePromises.say(promise);
            case TimeStatement time -> JapaneseTimes.say(time);
            case SeverityStatement severity -> JapaneseSeverities.say(severity);
            case Statement.Facts(String numbers) -> "根拠となる公開済みのお約束は%sです。".formatted(numbers.replace(", ", "、"));
        };
    }
}
