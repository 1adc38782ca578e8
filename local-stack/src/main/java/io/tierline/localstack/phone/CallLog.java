package io.tierline.localstack.phone;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Keeps every change of a call as a line of JSON, so that the phone knows its calls after a restart. */
final class CallLog implements AutoCloseable {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();
    private static final byte END = '\n';

    private final Path file;
    private final FileChannel channel;
    private long length;

    /** Opens the file; it and its folder are made if they are missing. A line that was never finished is cut off. */
    CallLog(Path file) throws IOException {
        this.file = file;
        Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        this.length = Files.exists(file) ? endOfLines(Files.readAllBytes(file)) : 0;
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.truncate(length);
    }

    /** The calls as they stood last, by id, in the order of their arrival. */
    Map<String, Call> read() throws IOException {
        Map<String, Call> calls = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            Call call = MAPPER.readValue(line, Call.class);
            calls.put(call.request().id(), call);
        }
        return calls;
    }

    /**
     * Keeps how a call stands now.
     *
     * @throws UncheckedIOException if that fails; then the file is as it was
     */
    void append(Call call) {
        byte[] line = line(call);
        try {
            channel.truncate(length);
            channel.position(length);
            ByteBuffer rest = ByteBuffer.wrap(line);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            length += line.length;
        } catch (IOException e) {
            throw new UncheckedIOException("the phone cannot keep its calls in " + file, e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static byte[] line(Call call) {
        try {
            return (MAPPER.writeValueAsString(call) + (char) END).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a call can be written as JSON", impossible);
        }
    }

    private static int endOfLines(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != END) {
            end--;
        }
        return end;
    }
}
