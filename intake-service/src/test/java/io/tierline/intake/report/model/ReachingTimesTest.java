package io.tierline.intake.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.intake.view.model.Registration;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.loader.PolicyLoader;
import io.tierline.policy.ticket.CustomerCalendar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** S15. */
class ReachingTimesTest {
    /** A Friday, half an hour before Tokyo closes; the Monday after it is a holiday. */
    private static final Instant FRIDAY_EVENING = Instant.parse("2026-11-20T08:00:00Z");

    private static final Instant TUESDAY_OPENING = Instant.parse("2026-11-24T00:00:00Z");

    private final SupportPolicy sophos = sophos("email: 1h");

    @Test
    void takesTheMeanByPlanAndChannelInOfficeHours() {
        ReachingTimes times = ReachingTimes.none()
                .and(
                        List.of(ticket("premium", "email", minutes(20)), ticket("standard", "phone", minutes(-26))),
                        known())
                .and(List.of(ticket("premium", "email", minutes(0))), known());

        assertThat(times.lines())
                .containsExactly(
                        line("premium", "email", Duration.ofHours(1), 2, Duration.ofMinutes(80)),
                        line("standard", "phone", Duration.ofMinutes(3), 1, Duration.ofMinutes(4)));
        assertThat(times.lines().getFirst().sum().mean()).isEqualTo(Duration.ofMinutes(40));
        assertThat(times.lines()).extracting(ReachingTimes.Line::isWithinGoal).containsExactly(true, false);
    }

    @Test
    void aMeanThatIsTheGoalIsNotBelowIt() {
        ReachingTimes times = ReachingTimes.none()
                .and(
                        List.of(ticket("premium", "email", minutes(29)), ticket("premium", "email", minutes(31))),
                        known());

        assertThat(times.lines()).singleElement().satisfies(line -> {
            assertThat(line.sum().mean()).isEqualTo(line.row().goal());
            assertThat(line.isWithinGoal()).isFalse();
        });
    }

    @Test
    void doesNotCountWhatHasNoGoalOrAPolicyVersionThatIsNotKnown() {
        List<ReachedTicket> tickets = List.of(ticket("premium", "video", minutes(20)));

        assertThat(ReachingTimes.none().and(tickets, known())).isEqualTo(ReachingTimes.none());
        assertThat(ReachingTimes.none()
                        .and(List.of(ticket("premium", "email", minutes(20))), version -> Optional.empty()))
                .isEqualTo(ReachingTimes.none());
    }

    @Test
    void keepsTicketsOfDifferentGoalsApart() {
        SupportPolicy stricter = sophos("email: 30m");
        ReachingTimes times = ReachingTimes.none()
                .and(List.of(ticket("premium", "email", minutes(20))), known())
                .and(List.of(ticket("premium", "email", minutes(20))), version -> Optional.of(stricter));

        assertThat(times.lines())
                .extracting(line -> line.row().goal())
                .containsExactly(Duration.ofMinutes(30), Duration.ofHours(1));
        assertThat(times.lines()).extracting(ReachingTimes.Line::isWithinGoal).containsExactly(false, true);
    }

    private Function<String, Optional<SupportPolicy>> known() {
        return version -> Optional.of(sophos).filter(policy -> policy.version().equals(version));
    }

    private static ReachingTimes.Line line(String plan, String channel, Duration goal, long count, Duration total) {
        return new ReachingTimes.Line(
                new ReachingTimes.Row("sophos", plan, channel, goal), new ReachingTimes.Sum(count, total));
    }

    /** Half an hour of Friday, and the rest of the way to so many minutes after Tuesday's opening, or before. */
    private static Instant minutes(int afterOpening) {
        return afterOpening < 0
                ? FRIDAY_EVENING.plus(Duration.ofMinutes(30L + afterOpening))
                : TUESDAY_OPENING.plus(Duration.ofMinutes(afterOpening));
    }

    private ReachedTicket ticket(String plan, String channel, Instant reachedAt) {
        var registration =
                new Registration(plan, channel, FRIDAY_EVENING, new CustomerCalendar(ZoneId.of("Asia/Tokyo"), "JP"));
        return new ReachedTicket(new UUID(7, 1), sophos.version(), registration, "tokyo", reachedAt);
    }

    private static SupportPolicy sophos(String emailGoal) {
        Path file = Path.of(System.getProperty("tierline.root"), "policies", "sophos.yaml");
        try {
            return PolicyLoader.load("sophos.yaml", Files.readString(file).replace("email: 1h", emailGoal));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
