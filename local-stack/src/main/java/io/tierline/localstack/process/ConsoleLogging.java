package io.tierline.localstack.process;

import java.io.IOException;
import java.io.InputStream;
import java.util.logging.LogManager;

/** What libraries log in this program: warnings only, one line each, to standard error. */
public final class ConsoleLogging {
    private ConsoleLogging() {}

    /** Takes effect for the whole program. */
    public static void quiet() throws IOException {
        try (InputStream settings = ConsoleLogging.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        }
    }
}
