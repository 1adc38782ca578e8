package io.tierline.intake.report.adapter.rest;

import io.tierline.intake.report.model.Period;
import io.tierline.intake.report.model.ReachingTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The mean times to reach an engineer as REST clients read them. */
@Schema(name = "ReachingTimes")
public record ReachingTimesDocument(
        @Schema(description = "tickets registered at this instant or later")
        Instant from,

        @Schema(description = "and before this one") Instant to,
        List<Item> items) {

    /** The mean of one plan and channel; where a plan's goal changed, there is one for each goal. */
    @Schema(name = "ReachingTime")
    public record Item(
            @Schema(examples = "sophos") String policy,
            @Schema(examples = "premium") String plan,
            @Schema(examples = "phone") String channel,

            @Schema(description = "tickets whose customers have reached an engineer")
            long count,

            @Schema(description = "in office hours, to the second", examples = "PT1M40S")
            Duration mean,

            @Schema(description = "of the plan for the channel", examples = "PT2M")
            Duration goal,

            @Schema(description = "whether the mean is below the goal")
            boolean withinGoal) {}

    static ReachingTimesDocument of(Period period, ReachingTimes times) {
        return new ReachingTimesDocument(
                period.from(),
                period.to(),
                times.lines().stream().map(ReachingTimesDocument::item).toList());
    }

    private static Item item(ReachingTimes.Line line) {
        var row = line.row();
        return new Item(
                row.policy(),
                row.plan(),
                row.channel(),
                line.sum().count(),
                line.sum().mean().truncatedTo(ChronoUnit.SECONDS),
                row.goal(),
                line.isWithinGoal());
    }
}
