package io.tierline.policy.calendar;

/**
 * Numbers in ascending order that are asked often. A table over equal steps of their range tells between which two a
 * number lies but for a few, so that the search costs the same however many there are.
 */
final class Ascending {

    private final long[] values;
    private final int shift;
    private final int[] lastBefore;

    /** These numbers, each greater than the one before. */
    Ascending(long[] values) {
        this.values = values;
        long range = values.length == 0 ? 0 : values[values.length - 1] - values[0];
        this.shift = 63 - Long.numberOfLeadingZeros(Math.max(1, range / Math.max(1, values.length)));
        this.lastBefore = new int[Math.toIntExact((range >>> shift) + 2)];
        for (int step = 0, last = 0; step < lastBefore.length; step++) {
            while (last + 1 < values.length && values[last + 1] - values[0] <= (long) step << shift) {
                last++;
            }
            lastBefore[step] = last;
        }
    }

    long get(int index) {
        return values[index];
    }

    int size() {
        return values.length;
    }

    /** The index of the last number that is not greater; -1 when all are. */
    int lastAtMost(long number) {
        if (values.length == 0 || number < values[0]) {
            return -1;
        }
        long step = (number - values[0]) >>> shift;
        if (step >= lastBefore.length - 1) {
            return values.length - 1;
        }
        return search(number, lastBefore[(int) step], lastBefore[(int) step + 1]);
    }

    private int search(long number, int first, int last) {
        int low = first;
        int high = last;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (values[middle] <= number) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
