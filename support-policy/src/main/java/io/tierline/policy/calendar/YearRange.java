package io.tierline.policy.calendar;

import java.util.stream.IntStream;

/** Whole years, both inclusive. */
public record YearRange(int from, int to) {

    public YearRange {
        if (from > to) {
            throw new IllegalArgumentException("years run from earlier to later");
        }
    }

    /** Every year in order. */
    public IntStream years() {
        return IntStream.rangeClosed(from, to);
    }
}
