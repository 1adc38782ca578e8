package io.tierline.localstack.cli;

import io.tierline.localstack.layout.Libraries;
import io.tierline.localstack.layout.StackDirectory;
import io.tierline.localstack.service.ServiceName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies the built programs to where the stack runs them, so that a later build does not disturb them. */
record Installation(Path project, StackDirectory directory) {
    /** Returns the supervisor's own program. */
    Libraries update() throws IOException {
        for (ServiceName service : ServiceName.values()) {
            Path built = project.resolve(service.module()).resolve("target/quarkus-app");
            if (!Files.isDirectory(built)) {
                throw new CommandFailedException(built + " is missing: the build did not make it");
            }
            new FolderMirror(built, directory.dist().resolve(service.module())).update();
        }
        Libraries built = Libraries.ofThisProgram();
        Libraries installed = new Libraries(directory.dist().resolve("local-stack"));
        new FolderMirror(built.home().resolve("lib"), installed.home().resolve("lib")).update();
        FolderMirror.copyIfDifferent(built.archive(), installed.archive());
        for (String program : Libraries.PROGRAMS) {
            if (Files.exists(built.cache(program))) {
                FolderMirror.copyIfDifferent(built.cache(program), installed.cache(program));
            }
        }
        return installed;
    }
}
