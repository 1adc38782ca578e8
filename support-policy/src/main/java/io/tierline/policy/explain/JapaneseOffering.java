package io.tierline.policy.explain;

import io.tierline.policy.Review;

/** What there is beside the handling of tickets, in Japanese. */
final class JapaneseOffering {

    private JapaneseOffering() {}

    static String say(OfferingStatement offering) {
        return switch (offering) {
            case OfferingStatement.Regular(var review) -> review(review);
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
