package io.tierline.benchmarks;

import io.tierline.policy.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * When is so much open time over? Asked of a calendar of ten years, from starts all over them, so that neither the
 * processor's caches nor its branch prediction know the answer.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class BusinessTimeBenchmark {

    private static final int STARTS = 4096;

    /** Half a working day, a week, six weeks, a year: 250 working days. */
    @Param({"PT4H", "PT40H", "PT240H", "PT2000H"})
    public String openTime = "";

    private final Instant[] starts = Office.starts(STARTS);
    private final BusinessCalendar calendar = new BusinessCalendar(Office.TEN_YEARS);
    private final DayWalk dayWalk = new DayWalk(Office.TEN_YEARS);
    private Duration span = Duration.ZERO;
    private int asked;

    /** Reads the parameter. */
    @Setup
    public void prepare() {
        span = Duration.parse(openTime);
    }

    /** The calendar of the product: two searches in a table. */
    @Benchmark
    public Instant calendar() {
        return calendar.add(nextStart(), span);
    }

    /** The walk over the days. */
    @Benchmark
    public Instant dayWalk() {
        return dayWalk.add(nextStart(), span);
    }

    private Instant nextStart() {
        return starts[asked++ & (STARTS - 1)];
    }
}
