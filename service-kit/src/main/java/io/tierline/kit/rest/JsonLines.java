package io.tierline.kit.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes answers of one JSON object a line ({@code application/x-ndjson}). */
@ApplicationScoped
public class JsonLines {
    private final ObjectMapper json;

    /** With the JSON of all answers. */
    public JsonLines(ObjectMapper json) {
        this.json = json;
    }

    /** Some lines as one item of a stream, as each item costs a turn of the event loop; bytes, as texts would be quoted. */
    public byte[] of(Stream<?> lines) {
        return lines.map(this::line).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
    }

    private String line(Object line) {
        try {
            return json.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a line cannot fail to be JSON", e);
        }
    }
}
