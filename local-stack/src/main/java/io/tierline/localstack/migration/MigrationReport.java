package io.tierline.localstack.migration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells a person what a migration does, line by line as it does it. */
public final class MigrationReport {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHOWN_OF_A_VERSION = 12;

    private final PrintStream out;
    private boolean complete;

    /** Prints there. */
    public MigrationReport(PrintStream out) {
        this.out = out;
    }

    /** Whether the totals have come: they are the last line. */
    public boolean isComplete() {
        return complete;
    }

    /**
     * Prints what the lines of an answer say.
     *
     * @throws UncheckedIOException if the answer breaks off, or is not what the service says
     */
    void take(Stream<String> lines) {
        lines.filter(line -> !line.isBlank()).map(MigrationReport::json).forEach(this::print);
    }

    private void print(JsonNode line) {
        switch (line.path("kind").asText()) {
            case "ticket" -> line.path("deadlines").forEach(deadline -> printChange(line, deadline));
            case "left" ->
                out.printf(
                        "%s  stays where it is: %s%n",
                        line.path("reference").asText(), line.path("reason").asText());
            case "summary" -> {
                complete = true;
                printTotals(line);
            }
            default -> throw broken(line.toString(), null);
        }
    }

    private void printChange(JsonNode ticket, JsonNode deadline) {
        out.printf(
                "%s  %s: %s -> %s%n",
                ticket.path("reference").asText(),
                deadline.path("target").asText(),
                standing(deadline.path("before")),
                standing(deadline.path("after")));
    }

    private static String standing(JsonNode standing) {
        if (standing.isMissingNode()) {
            return "not promised";
        }
        return standing.has("dueAt")
                ? standing.path("dueAt").asText()
                : standing.path("state").asText();
    }

    private void printTotals(JsonNode totals) {
        String to = totals.path("to").asText();
        out.printf(
                "%d tickets %s under version %s of %s, %d of them with other deadlines; %d %s%n",
                totals.path("moved").asLong(),
                totals.path("dryRun").asBoolean() ? "would be put" : "are now",
                to.substring(0, Math.min(SHOWN_OF_A_VERSION, to.length())),
                totals.path("policy").asText(),
                totals.path("changed").asLong(),
                totals.path("left").asLong(),
                totals.path("dryRun").asBoolean() ? "would stay where they are" : "stay where they are");
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException broken) {
            throw broken(line, broken);
        }
    }

    private static UncheckedIOException broken(String line, @Nullable Throwable cause) {
        return new UncheckedIOException(
                new IOException("the service said what is no line of a migration: " + line, cause));
    }
}
