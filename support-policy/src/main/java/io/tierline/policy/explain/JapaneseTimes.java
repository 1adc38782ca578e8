package io.tierline.policy.explain;

import static io.tierline.policy.explain.JapaneseWords.duration;
import static io.tierline.policy.explain.JapaneseWords.noun;
import static io.tierline.policy.explain.JapaneseWords.span;

import io.tierline.policy.TargetKind;
import io.tierline.policy.calendar.CalendarDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which time counts, in Japanese. */
final class JapaneseTimes {

    private static final String OTHERS = "そのほかの時間は、夜間や休日も含めてすべて数えます。";

    private JapaneseTimes() {}

    static String say(TimeStatement time) {
        return switch (time) {
            case TimeStatement.EveryMinute() -> "時間は、夜間や休日も含めてすべて数えます。";
            case TimeStatement.OpenHours(var openings, boolean mixed) -> open(openings) + (mixed ? OTHERS : "");
            case TimeStatement.CustomerHours(var opening, boolean mixed) ->
                ofCustomer(opening.calendar()) + (mixed ? OTHERS : "");
            case TimeStatement.Pause pause -> pause(pause);
            case TimeStatement.Silence(var target, var after) ->
                "お客様が質問に%s以内にお答えにならない場合、%sのお約束は失効します。".formatted(span(after), noun(target));
        };
    }

    private static String open(List<TimeStatement.Opening> openings) {
        return openings.size() == 1 ? open(openings.getFirst().calendar()) : bySite(openings);
    }

    private static String open(CalendarDefinition calendar) {
        String holidays = calendar.closedDays().isEmpty() ? "祝日も含む" : "休業日を除く";
        return "営業時間と営業日は、%s%s（%s）だけを数えます。1営業日は%sです。"
                .formatted(holidays, JapaneseWords.week(calendar), calendar.zone(), duration(calendar.businessDay()));
    }

    private static String bySite(List<TimeStatement.Opening> openings) {
        return openings.stream()
                .map(site -> "%sは%s（%s）"
                        .formatted(
                                site.name(),
                                JapaneseWords.week(site.calendar()),
                                site.calendar().zone()))
                .collect(Collectors.joining("、", "営業時間と営業日は、チケットを受け付けた拠点の、休業日を除く営業時間だけを数えます。営業時間は、", "です。"));
    }

    private static String ofCustomer(CalendarDefinition calendar) {
        return "営業時間は、お客様の現地時間で、その国の祝日を除く%sだけを数えます。所在地がわからない場合は%sの時間で数えます。"
                .formatted(JapaneseWords.week(calendar), calendar.zone());
    }

    private static String pause(TimeStatement.Pause pause) {
        List<String> held = new ArrayList<>();
        Stream.of(TargetKind.ANSWER, TargetKind.RESOLUTION)
                .filter(pause.targets()::contains)
                .map(JapaneseWords::noun)
                .forEach(held::add);
        if (pause.reports()) {
            held.add("状況報告");
        }
        if (pause.ladder()) {
            held.add("エスカレーション");
        }
        return held.isEmpty()
                ? "お客様への質問も初回応答に含みます。"
                : "お客様のご返答をお待ちしている間は、%sの時間を数えません。".formatted(String.join("・", held));
    }
}
