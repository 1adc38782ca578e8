package io.tierline.policy.calendar;

/**
 * An open interval in local time, half open (R1): at its end the site is closed. It belongs to the day on which it
 * begins: a day that is closed has none, not even what would run on into the next day.
 *
 * @param from minutes after midnight, 0 to 1439
 * @param to minutes after the same midnight, later than {@code from}; after 1440 on the next day, at most a day later
 */
public record LocalInterval(int from, int to) {

    private static final int DAY = 24 * 60;

    public LocalInterval {
        if (from < 0 || from >= DAY || from >= to || to - from > DAY) {
            throw new IllegalArgumentException("an open interval runs from earlier to later, for a day at most");
        }
    }

    /** How long it is, in minutes of the local clock. */
    public int minutes() {
        return to - from;
    }

    /** Whether it runs over midnight. */
    public boolean overnight() {
        return to > DAY;
    }

    /** The part that lies on the day on which it begins. */
    public LocalInterval evening() {
        return overnight() ? new LocalInterval(from, DAY) : this;
    }

    /** The part of an overnight interval that lies on the next day, in that day's minutes. */
    public LocalInterval morning() {
        return new LocalInterval(0, to - DAY);
    }
}
