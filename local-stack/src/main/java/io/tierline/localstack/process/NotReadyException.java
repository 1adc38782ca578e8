package io.tierline.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

/** A daemon did not come up. The message ends with the last lines of its log. */
public final class NotReadyException extends RuntimeException {
    private static final int LINES_SHOWN = 15;

    private NotReadyException(String message) {
        super(message);
    }

    static NotReadyException keepsEnding(Supervised supervised) {
        return of(supervised, "keeps ending");
    }

    static NotReadyException late(Supervised supervised, Duration limit) {
        return of(supervised, "is not ready after " + limit.toSeconds() + " s");
    }

    private static NotReadyException of(Supervised supervised, String what) {
        return new NotReadyException("%s %s; the end of %s:%n%s"
                .formatted(
                        supervised.daemon().name(),
                        what,
                        supervised.log(),
                        String.join(System.lineSeparator(), lastLines(supervised))));
    }

    private static List<String> lastLines(Supervised supervised) {
        try {
            List<String> lines = Files.exists(supervised.log()) ? Files.readAllLines(supervised.log()) : List.of();
            return lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException("Unreadable: " + supervised.log(), e);
        }
    }
}
