package io.tierline.localstack.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines for programs that run on the same JDK as this one. */
public final class JavaCommand {
    private JavaCommand() {}

    /**
     * {@code java <flags> <what…>} with this JVM's own {@code java}.
     *
     * @param flags for the JVM
     * @param what a main class or {@code -jar} with its file, then arguments
     */
    public static List<String> of(List<String> flags, String... what) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of(what));
        return command;
    }
}
