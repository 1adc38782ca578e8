package io.tierline.policy;

/**
 * A target as a plan promises it.
 *
 * @param within the time it may take
 * @param start what that time counts from
 */
public record TargetPromise(TimeSpan within, TargetStart start) {

    /** How the file put it. */
    public String text() {
        return switch (start) {
            case SPAN -> within.text();
            case FIRST_RESPONSE -> within.text() + " after first-response";
        };
    }
}
