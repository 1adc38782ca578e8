package io.tierline.systemtests.stack;

/**
 * What a run of the script came to.
 *
 * @param exitCode of the process
 * @param output its standard output
 * @param errors its standard error
 */
public record CommandResult(int exitCode, String output, String errors) {

    /** Everything that a person at the terminal would have read. */
    public String everything() {
        return output + errors;
    }

    /**
     * This result, if the command succeeded.
     *
     * @throws IllegalStateException with everything the command said, if it failed
     */
    public CommandResult orFail() {
        if (exitCode != 0) {
            throw new IllegalStateException("The command ended with " + exitCode + ":\n" + everything());
        }
        return this;
    }
}
