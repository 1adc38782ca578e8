package io.tierline.intake.view.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.events.IntakeEvent.Requester;
import io.tierline.events.IntakeEvent.Submitted;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.loader.PolicyLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** S15. */
class ReachingTest {
    /** A Friday, half an hour before Tokyo closes; the Monday after it is a holiday. */
    private static final Instant FRIDAY_EVENING = Instant.parse("2026-11-20T08:00:00Z");

    private static final Instant TUESDAY_MORNING = Instant.parse("2026-11-24T00:20:00Z");

    @Test
    void countsOfficeHoursOnly() throws IOException {
        assertThat(Reaching.of(view("premium", "email", TUESDAY_MORNING), sophos()))
                .contains(new Reaching(TUESDAY_MORNING, Duration.ofMinutes(50), Duration.ofHours(1)));
    }

    @Test
    void hasTheGoalOfPlanAndChannel() throws IOException {
        assertThat(Reaching.of(view("standard", "phone", TUESDAY_MORNING), sophos()))
                .map(Reaching::goal)
                .contains(Duration.ofMinutes(3));
    }

    @Test
    void saysNothingUntilSomebodyWroteAndWhereThereIsNoGoal() throws IOException {
        assertThat(Reaching.of(view("premium", "email", null), sophos())).isEmpty();
        assertThat(Reaching.of(view("premium", "video", TUESDAY_MORNING), sophos()))
                .isEmpty();
    }

    private static TicketView view(String plan, String channel, @Nullable Instant reachedAt) {
        var head = new TicketView.Head(
                UUID.fromString("01931b2e-7000-7000-8000-000000000001"),
                "TL-1042",
                "9f86d081",
                "open",
                true,
                2,
                TUESDAY_MORNING,
                reachedAt);
        var requester = new Requester("山田 花子", "hanako@acme.example", null, "ja", false);
        var submitted = new Submitted(
                FRIDAY_EVENING,
                "sophos",
                plan,
                null,
                "acme",
                "Acme K.K.",
                "Asia/Tokyo",
                "JP",
                requester,
                List.of(),
                channel,
                "ja",
                "JP",
                null,
                null,
                "3",
                "質問",
                "質問です");
        var progress = new Progress("3", 3, "L1", "tokyo", "general", 1, List.of(), 1, 1);
        return new TicketView(head, submitted, progress, List.of());
    }

    private static SupportPolicy sophos() throws IOException {
        Path file = Path.of(System.getProperty("tierline.root"), "policies", "sophos.yaml");
        return PolicyLoader.load("sophos.yaml", Files.readString(file));
    }
}
