package io.tierline.policy.loader;

/**
 * Something wrong in a policy file.
 *
 * @param line counts from 1
 * @param path where in the file, for instance {@code /plans/premium/promises/critical}
 * @param message what is wrong and what would be right
 */
public record PolicyProblem(String file, int line, String path, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + path + ": " + message;
    }
}
