package io.tierline.localstack.phone;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A call at one moment.
 *
 * @param receivedAt real time of the first request for it, in milliseconds since 1970
 * @param keys pressed so far, in order
 * @param attempts how many requests named this id, the first included
 * @param noted whether the caller has taken note of the last key
 */
public record Call(CallRequest request, long receivedAt, List<String> keys, int attempts, boolean noted) {
    /** How long it rings, in real time. */
    static final Duration RINGS = Duration.ofSeconds(25);

    public Call {
        keys = List.copyOf(keys);
    }

    static Call arriving(CallRequest request, long now) {
        return new Call(request, now, List.of(), 1, false);
    }

    Call askedAgain() {
        return new Call(request, receivedAt, keys, attempts + 1, noted);
    }

    Call pressed(String key) {
        List<String> more = new ArrayList<>(keys);
        more.add(key);
        return new Call(request, receivedAt, more, attempts, false);
    }

    Call keyNoted() {
        return new Call(request, receivedAt, keys, attempts, true);
    }

    CallState state(long now) {
        if (!keys.isEmpty()) {
            return noted ? CallState.ENDED : CallState.ANSWERED;
        }
        return now - receivedAt < RINGS.toMillis() ? CallState.RINGING : CallState.NO_ANSWER;
    }

    View view(long now) {
        return new View(
                request.id(),
                request.to(),
                request.name(),
                request.text(),
                request.language(),
                state(now),
                receivedAt,
                keys,
                attempts);
    }

    /** A call as clients see it. */
    public record View(
            String id,
            String to,
            String name,
            String text,
            String language,
            CallState state,
            long receivedAt,
            List<String> keys,
            int attempts) {}
}
