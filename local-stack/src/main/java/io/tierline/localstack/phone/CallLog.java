package io.tierline.localstack.phone;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps every change of a call as a line of JSON, so that the phone knows its calls after a restart. */
final class CallLog {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();
    private static final String END = "\n";

    private final Path file;

    /** Lines are appended to this file; it and its folder are made if they are missing. */
    CallLog(Path file) throws IOException {
        this.file = file;
        Files.createDirectories(file.toAbsolutePath().getParent());
        dropUnfinishedLine();
    }

    /** The calls as they stood last, by id, in the order of their arrival. */
    Map<String, Call> read() throws IOException {
        Map<String, Call> calls = new LinkedHashMap<>();
        for (String line : lines()) {
            Call call = MAPPER.readValue(line, Call.class);
            calls.put(call.request().id(), call);
        }
        return calls;
    }

    /** Keeps how a call stands now. */
    void append(Call call) {
        try {
            Files.writeString(
                    file, MAPPER.writeValueAsString(call) + END, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a call can be written as JSON", impossible);
        } catch (IOException e) {
            throw new UncheckedIOException("the phone cannot keep its calls in " + file, e);
        }
    }

    private List<String> lines() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /** A phone that was killed while it wrote never answered for that line. */
    private void dropUnfinishedLine() throws IOException {
        if (Files.exists(file)) {
            String text = Files.readString(file);
            Files.write(file, text.substring(0, text.lastIndexOf(END) + 1).getBytes(StandardCharsets.UTF_8));
        }
    }
}
