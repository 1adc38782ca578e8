package io.tierline.triage.triaging.samples;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.loader.PolicyLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The shipped policies and sample tickets. */
final class Samples {
    private static final Path POLICIES =
            Path.of(Objects.requireNonNull(System.getProperty("tierline.root")), "policies");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private Samples() {}

    static SupportPolicy policy(String name) {
        Path file = POLICIES.resolve(name + ".yaml");
        return PolicyLoader.load(file.toString(), text(file));
    }

    /** The sample tickets of one programme. */
    static List<SampleTicket> tickets(String policy) {
        return tickets().stream()
                .filter(ticket -> ticket.policy().equals(policy))
                .toList();
    }

    static List<SampleTicket> tickets() {
        return text(POLICIES.resolve("samples/tickets.jsonl"))
                .lines()
                .map(Samples::ticket)
                .toList();
    }

    /** The committed list of all disagreements, line by line. */
    static List<String> knownDisagreements() {
        return text(POLICIES.resolve("samples/disagreements.txt"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static SampleTicket ticket(String line) {
        try {
            return JSON.readValue(line, SampleTicket.class);
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
