package io.tierline.intake.request.model;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The trace and the span that a request belongs to, as W3C Trace Context has them in the header {@code traceparent}.
 *
 * @param text in the form of version 00
 */
public record TraceParent(String text) {
    private static final String IDS = "-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}";

    /** Later versions may have more behind what this one knows. */
    private static final Pattern WELL_FORMED = Pattern.compile("00" + IDS + "|(?!00|ff)[0-9a-f]{2}" + IDS + "(-.*)?");

    private static final int LENGTH = 55;

    /** What a header says; empty if it is missing or not well-formed, for then the request belongs to no trace. */
    public static Optional<TraceParent> of(@Nullable String header) {
        return Optional.ofNullable(header)
                .filter(text -> WELL_FORMED.matcher(text).matches())
                .map(text -> new TraceParent("00" + text.substring(2, LENGTH)));
    }
}
