package io.tierline.policy.calendar;

/**
 * An open interval of a day in local time, half open (R1): at its end the site is closed.
 *
 * @param from minutes after midnight, 0 to 1439
 * @param to minutes after midnight, later than {@code from}, at most 1440
 */
public record LocalInterval(int from, int to) {

    public LocalInterval {
        if (from < 0 || to > 24 * 60 || from >= to) {
            throw new IllegalArgumentException("an open interval runs from earlier to later within one day");
        }
    }

    /** How long it is, in minutes of the local clock. */
    public int minutes() {
        return to - from;
    }
}
