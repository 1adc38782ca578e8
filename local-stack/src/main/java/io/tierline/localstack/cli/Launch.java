package io.tierline.localstack.cli;

import io.tierline.localstack.layout.Libraries;
import io.tierline.localstack.layout.StackDirectory;
import io.tierline.localstack.process.JavaCommand;
import io.tierline.localstack.process.OwnSession;
import io.tierline.localstack.process.StartCache;
import io.tierline.localstack.supervisor.StackOptions;
import io.tierline.localstack.supervisor.Supervisor;
import io.tierline.localstack.supervisor.SupervisorMain;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts the supervisor.
 *
 * @param program the supervisor's own program
 * @param detached whether it goes on when this program ends
 */
record Launch(StackOptions options, Libraries program, boolean detached) {
    /** The heap holds every mail since the last reset; compiled early, as the services are. */
    private static final List<String> FLAGS = List.of(
            "-Xmx320m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:CompileThresholdScaling=0.2",
            "-Dstdout.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED");

    Process start() throws IOException {
        StackDirectory directory = options.directory();
        File log = directory.log(Supervisor.NAME).toFile();
        List<String> flags = new ArrayList<>(FLAGS);
        flags.addAll(new StartCache(program.cache("local-stack"), false).flags());
        List<String> command = JavaCommand.of(
                flags,
                "-cp",
                program.classPath(),
                SupervisorMain.class.getName(),
                "--dir=" + directory.root(),
                "--project=" + options.project(),
                "--port-offset=" + options.portOffset(),
                "--speed=" + options.speed());
        return new ProcessBuilder(detached ? OwnSession.detached(command) : OwnSession.bound(command, "TERM"))
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }
}
