package io.tierline.localstack.cli;

import java.nio.file.Path;

/** The folder that holds the script, told to the program by it. */
final class Project {
    private static final String PROPERTY = "tierline.root";

    private Project() {}

    static Path folder() {
        String folder = System.getProperty(PROPERTY);
        if (folder == null) {
            throw new CommandFailedException("Start it with the script ./tierline, which knows where the project is");
        }
        return Path.of(folder);
    }
}
