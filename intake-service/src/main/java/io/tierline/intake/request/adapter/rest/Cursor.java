package io.tierline.intake.request.adapter.rest;

import io.tierline.kit.rest.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cursors for paging: opaque to clients, the key of the last thing of a page within. */
public final class Cursor {
    private static final String CURSOR = "cursor";

    private Cursor() {}

    /**
     * The key inside a cursor.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem (400) if the cursor is not one of ours
     */
    public static <K> Optional<K> read(@Nullable String cursor, Function<String, K> parse) {
        try {
            return Optional.ofNullable(cursor)
                    .map(text -> new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8))
                    .map(parse);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid(CURSOR, "must be the next of an earlier answer")
                    .toProblem();
        }
    }

    /**
     * A page of what was found when one more than the page holds was looked for.
     *
     * @param key what to read on after
     */
    public static <T> Page<T> page(List<T> found, int limit, Function<T, String> key) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<T> items = found.subList(0, limit);
        byte[] last = key.apply(items.getLast()).getBytes(StandardCharsets.UTF_8);
        return new Page<>(items, Base64.getUrlEncoder().withoutPadding().encodeToString(last));
    }
}
