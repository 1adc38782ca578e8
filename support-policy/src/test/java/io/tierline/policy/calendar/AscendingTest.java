package io.tierline.policy.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AscendingTest {

    @Test
    void findsTheLastNumberThatIsNotGreaterWhereverTheyLie() {
        long[] evenly = LongStream.range(0, 50).map(i -> 7 * i - 100).toArray();
        long[] crowded = {-3, -2, -1, 0, 1, 900, 901, 902, 1000};
        for (long[] values : new long[][] {evenly, crowded, {5}}) {
            var ascending = new Ascending(values);
            LongStream.rangeClosed(-150, 1100)
                    .forEach(number -> assertThat(ascending.lastAtMost(number))
                            .as("at most %d of %s", number, Arrays.toString(values))
                            .isEqualTo(LongStream.of(values)
                                            .filter(value -> value <= number)
                                            .count()
                                    - 1));
        }
    }

    @Test
    void findsNothingAmongNone() {
        assertThat(new Ascending(new long[0]).lastAtMost(Long.MAX_VALUE)).isEqualTo(-1);
    }
}
