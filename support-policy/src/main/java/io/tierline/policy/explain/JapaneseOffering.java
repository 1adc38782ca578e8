package io.tierline.policy.explain;

import io.tierline.policy.ChangeSize;
import io.tierline.policy.DeclinableChange;
import io.tierline.policy.FulfilmentTerm;
import io.tierline.policy.Review;
import java.util.stream.Collectors;

/** What there is beside the handling of tickets, in Japanese. */
final class JapaneseOffering {

    private JapaneseOffering() {}

    static String say(OfferingStatement offering) {
        return switch (offering) {
            case OfferingStatement.Regular(var review) -> review(review);
            case OfferingStatement.LeadTime(String title, var size, var time) ->
                "%sの%sには、ご依頼から%s以上かかります。".formatted(title, size(size), JapaneseWords.span(time));
            case OfferingStatement.Dashboard(var address) ->
                "大規模な障害の情報は、営業時間外もステータスダッシュボード（%s）に掲載します。".formatted(address);
            case OfferingStatement.CallsRecorded() -> "お電話は録音しています。";
            case OfferingStatement.Term(String title, var term) -> term(title, term);
            case OfferingStatement.MayDecline(String title, var changes) ->
                "%sでは、%sをお断りする場合があります。"
                        .formatted(
                                title,
                                changes.stream().map(JapaneseOffering::change).collect(Collectors.joining("や")));
        };
    }

    private static String size(ChangeSize size) {
        return switch (size) {
            case MINOR -> "軽微な変更";
            case LARGE -> "大規模な変更";
        };
    }

    private static String change(DeclinableChange change) {
        return switch (change) {
            case SINGLE_SIGN_ON -> "シングルサインオンの設定";
            case PASSWORD_RESET -> "パスワードのリセット";
        };
    }

    private static String term(String title, FulfilmentTerm term) {
        return switch (term) {
            case BEST_EFFORT -> "%sはベストエフォートで行います。完了日はお約束していません。".formatted(title);
            case FIRST_COME_FIRST_SERVED -> "%sは、すべてのお客様について受付順に行います。".formatted(title);
            case UNCLEAR_GOES_BACK -> "%sのご依頼の内容が不明確な場合は、お客様にお戻しします。".formatted(title);
        };
    }

    private static String review(Review review) {
        return switch (review) {
            case Review.ServiceReport report ->
                regularly(report) + "報告書をお送りします。" + (report.tailored() ? "内容はお客様に合わせて変更できます。" : "");
            case Review.IncidentReview incidents -> regularly(incidents) + "お客様のすべてのインシデントを見直します。";
            case Review.HealthCheck check ->
                "暦年に1回、%sのヘルスチェックを%sで受けられます。日程と担当者は%d日前までに決める必要があります。"
                        .formatted(
                                JapaneseWords.span(check.takes()), check.remote() ? "リモート" : "現地", check.noticeDays());
        };
    }

    private static String regularly(Review.Periodic review) {
        return "%dか月ごとに、%sが".formatted(review.every().toTotalMonths(), JapaneseWords.person(review.by()));
    }
}
