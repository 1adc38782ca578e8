package io.tierline.policy.check;

/**
 * Something in a policy that makes no sense.
 *
 * @param path where in the file, for instance {@code /triage/queue/1}
 * @param message what is wrong; what would be right
 */
public record Finding(Gravity gravity, String path, String message) {

    static Finding error(String path, String message) {
        return new Finding(Gravity.ERROR, path, message);
    }

    static Finding warning(String path, String message) {
        return new Finding(Gravity.WARNING, path, message);
    }
}
