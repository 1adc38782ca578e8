package io.tierline.localstack.database;

import io.tierline.localstack.process.OwnSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** As whom PostgreSQL runs. It refuses root, so root has to run it as somebody else. */
public sealed interface DatabaseUser {
    /** The user id of {@code nobody} on every Linux. */
    String NOBODY = "65534";

    /** The command as this user runs it; it keeps the process id. */
    List<String> running(List<String> command);

    /** Gives a folder and all in it to this user. */
    void own(Path folder) throws IOException;

    /**
     * The way that works on this machine, for a database below the given folder.
     *
     * @throws IOException if there is none, saying what would help
     */
    static DatabaseUser forThisMachine(Path folder) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Self();
        }
        if (OwnSession.works("unshare", "--user", "--map-user=" + NOBODY, "--map-group=" + NOBODY, "true")) {
            return new SelfUnderAnotherNumber();
        }
        Nobody nobody = new Nobody();
        if (OwnSession.works(
                nobody.running(List.of("test", "-x", folder.toString())).toArray(String[]::new))) {
            return nobody;
        }
        throw new IOException("PostgreSQL refuses root, and 'nobody' cannot reach " + folder
                + ": choose a directory that everybody can enter with --dir, or start as an ordinary user");
    }

    /** An ordinary user runs it as itself. */
    record Self() implements DatabaseUser {
        @Override
        public List<String> running(List<String> command) {
            return command;
        }

        @Override
        public void own(Path folder) {}
    }

    /**
     * In a user namespace root is shown under another number: PostgreSQL is content, files stay root's, and folders that
     * only root may enter stay within reach.
     */
    record SelfUnderAnotherNumber() implements DatabaseUser {
        @Override
        public List<String> running(List<String> command) {
            return prefixed(
                    List.of("unshare", "--user", "--map-user=" + NOBODY, "--map-group=" + NOBODY, "--"), command);
        }

        @Override
        public void own(Path folder) {}
    }

    /** Where user namespaces are forbidden (most containers) it runs as {@code nobody}. */
    record Nobody() implements DatabaseUser {
        @Override
        public List<String> running(List<String> command) {
            return prefixed(
                    List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--"), command);
        }

        @Override
        public void own(Path folder) throws IOException {
            try (Stream<Path> tree = Files.walk(folder)) {
                tree.forEach(Nobody::giveAway);
            }
        }

        private static void giveAway(Path path) {
            try {
                Files.setAttribute(path, "unix:uid", Integer.parseInt(NOBODY));
                Files.setAttribute(path, "unix:gid", Integer.parseInt(NOBODY));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot be given to 'nobody': " + path, e);
            }
        }
    }

    private static List<String> prefixed(List<String> prefix, List<String> command) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }
}
