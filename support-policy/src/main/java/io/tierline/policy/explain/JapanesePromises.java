package io.tierline.policy.explain;

import static io.tierline.policy.explain.JapaneseWords.duration;
import static io.tierline.policy.explain.JapaneseWords.noun;
import static io.tierline.policy.explain.JapaneseWords.span;

import io.tierline.policy.StepTrigger;
import io.tierline.policy.TargetStart;
import io.tierline.policy.TimeSpan;
import java.util.List;
import java.util.stream.Collectors;

/** What is promised, in Japanese. */
final class JapanesePromises {

    private JapanesePromises() {}

    static String say(PromiseStatement promise) {
        return switch (promise) {
            case PromiseStatement.AtLevel(var level, String title) ->
                "サポートレベル%s（%s）では、次のとおりです。".formatted(level.word(), title);
            case PromiseStatement.Target target -> target(target);
            case PromiseStatement.Report(TimeSpan every) -> "解決するまで、%sごとに状況をご報告します。".formatted(span(every));
            case PromiseStatement.ReportOnDiscretion() -> "状況は随時ご報告します。報告の間隔はお約束していません。";
            case PromiseStatement.Step(var role, var trigger) -> step(JapaneseWords.role(role), trigger);
            case PromiseStatement.NoStep() -> "自動のエスカレーションも、ご依頼によるエスカレーションもありません。担当者の判断で行うことはあります。";
            case PromiseStatement.Rise(var to, var missed) ->
                "%sの期限を過ぎた場合、チケットは自動でサポートレベル%sに上がります。".formatted(noun(missed), to.word());
            case PromiseStatement.Credit() -> "初回応答が期限に遅れた場合、お客様にはサポートクレジットが付与されます。";
            case PromiseStatement.Reach(var goals) -> reach(goals);
        };
    }

    private static String target(PromiseStatement.Target target) {
        String start = target.start() == TargetStart.SPAN ? "受付" : "初回応答";
        String within = "%sから%s以内に".formatted(start, span(target.within()));
        return switch (target.kind()) {
            case FIRST_RESPONSE -> "%s初回応答を差し上げます。".formatted(within);
            case ANSWER -> "%s問題への回答を差し上げます。お客様への質問は回答に含みません。".formatted(within);
            case RESOLUTION -> "%s問題を解決します。".formatted(within);
        };
    }

    private static String step(String role, StepTrigger trigger) {
        return switch (trigger) {
            case StepTrigger.After(TimeSpan delay) -> "%sを過ぎても解決しない場合は、%sにエスカレーションします。".formatted(span(delay), role);
            case StepTrigger.AfterMissed missed
            when missed.atOnce() -> "%sの期限を過ぎた場合は、直ちに%sにエスカレーションします。".formatted(noun(missed.target()), role);
            case StepTrigger.AfterMissed missed ->
                "%sの期限からさらに%sを過ぎても解決しない場合は、%sにエスカレーションします。"
                        .formatted(noun(missed.target()), span(missed.delay()), role);
            case StepTrigger.OnRequestAfter(TimeSpan delay) ->
                "%sを過ぎると、お客様は%sへのエスカレーションを依頼できます。それより早いご依頼には、依頼できるようになる日時をお知らせします。".formatted(span(delay), role);
            case StepTrigger.OnDiscretion() -> "%sへのエスカレーションは、弊社の判断で随時行います。".formatted(role);
        };
    }

    private static String reach(List<PromiseStatement.Goal> goals) {
        return goals.stream()
                .map(goal -> "%sでは%s以内".formatted(JapaneseWords.channels(goal.channels()), duration(goal.within())))
                .collect(Collectors.joining("、", "営業時間内は、", "に技術者が応対することを目標とします。これは目標であり、期限ではありません。"));
    }
}
