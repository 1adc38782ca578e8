package io.tierline.policy.explain;

import io.tierline.policy.SeverityCause;

/** How a ticket comes to its severity and leaves it, in Japanese. */
final class JapaneseSeverities {

    private JapaneseSeverities() {}

    static String say(SeverityStatement severity) {
        return switch (severity) {
            case SeverityStatement.PhoneFirst(var channels) ->
                "営業時間外に%sで受け付けたチケットは、お客様からのお電話か次の営業開始の、いずれか早い時点から時間を数えます。".formatted(JapaneseWords.channels(channels));
            case SeverityStatement.Held held -> held(held);
            case SeverityStatement.Changed(var cause, String to) -> "%s時点で、深刻度は「%s」になります。".formatted(cause(cause), to);
            case SeverityStatement.Gained(var cause, String name) ->
                "%s時点で、チケットの深刻度は「%s」になり、時間はその時点から数えます。".formatted(cause(cause), name);
            case SeverityStatement.Raise(String to, var after) ->
                "問題が悪化した場合、または%sを過ぎても解決しない場合、お客様は深刻度「%s」への変更を依頼できます。".formatted(JapaneseWords.duration(after), to);
        };
    }

    private static String held(SeverityStatement.Held held) {
        String channels = held.channels().isEmpty() ? "" : JapaneseWords.channels(held.channels()) + "による";
        String until =
                switch (held.until()) {
                    case PHONE_CONFIRMED -> "お客様がお電話で確認されるまで";
                    case AGREED_HIGH -> "双方が合意するまで";
                };
        return "%s深刻度「%s」のお申し出は、%s「%s」として扱います。".formatted(channels, held.severity(), until, held.heldAt());
    }

    private static String cause(SeverityCause cause) {
        return switch (cause) {
            case WORKAROUND_OFFERED -> "回避策をご提示した";
            case AGREED_HIGH -> "双方が合意した";
        };
    }
}
