package io.tierline.localstack.phone;

import io.tierline.localstack.http.BadRequestException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every call since the phone was switched on. */
final class Calls {
    private final InstantSource clock;
    private final Map<String, Call> byId = new LinkedHashMap<>();

    Calls(InstantSource clock) {
        this.clock = clock;
    }

    synchronized Call.View ring(CallRequest request) {
        long now = clock.millis();
        Call known = byId.get(request.id());
        Call call = known == null ? Call.arriving(request, now) : known.askedAgain();
        byId.put(request.id(), call);
        return call.view(now);
    }

    /**
     * Presses a key while the call rings or is being answered.
     *
     * @return the call, empty if there is none of that id
     * @throws BadRequestException if nobody can press a key of it any more
     */
    synchronized Optional<Call> press(String id, String key) {
        Call call = byId.get(id);
        if (call == null) {
            return Optional.empty();
        }
        CallState state = call.state(clock.millis());
        if (state == CallState.NO_ANSWER || state == CallState.ENDED) {
            throw new BadRequestException(
                    "Call " + id + " is over (" + state.word() + "); keys can be pressed while it rings");
        }
        Call pressed = call.pressed(key);
        byId.put(id, pressed);
        return Optional.of(pressed);
    }

    synchronized void keyNoted(String id) {
        byId.computeIfPresent(id, (same, call) -> call.keyNoted());
    }

    synchronized List<Call.View> to(Optional<String> number) {
        long now = clock.millis();
        return byId.values().stream()
                .filter(call -> number.map(call.request().to()::equals).orElse(true))
                .map(call -> call.view(now))
                .toList();
    }
}
