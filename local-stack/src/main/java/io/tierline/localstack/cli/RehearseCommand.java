package io.tierline.localstack.cli;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code rehearse}: the last step of a build, for the script alone. */
@Command(name = "rehearse", hidden = true, description = "let the built services remember a start")
final class RehearseCommand implements Callable<Integer> {
    @Override
    public Integer call() throws IOException, SQLException, InterruptedException {
        new Rehearsal(Project.folder(), System.out).run();
        return 0;
    }
}
