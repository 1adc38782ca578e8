package io.tierline.localstack.phone;

import io.tierline.localstack.http.BadRequestException;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every call since the last reset. */
final class Calls implements AutoCloseable {
    private final InstantSource clock;
    private final CallLog log;
    private final Map<String, Call> byId;

    /** Begins with what the log holds. */
    Calls(InstantSource clock, CallLog log) throws IOException {
        this.clock = clock;
        this.log = log;
        this.byId = log.read();
    }

    @Override
    public synchronized void close() throws IOException {
        log.close();
    }

    synchronized Call.View ring(CallRequest request) {
        long now = clock.millis();
        Call known = byId.get(request.id());
        Call call = known == null ? Call.arriving(request, now) : known.askedAgain();
        keep(call);
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
        keep(pressed);
        return Optional.of(pressed);
    }

    synchronized void keyNoted(String id) {
        Call call = byId.get(id);
        if (call != null) {
            keep(call.keyNoted());
        }
    }

    /** Those of which a key was pressed that the caller has not taken note of. */
    synchronized List<Call> unnoted() {
        return byId.values().stream()
                .filter(call -> !call.keys().isEmpty() && !call.noted())
                .toList();
    }

    synchronized List<Call.View> to(Optional<String> number) {
        long now = clock.millis();
        return byId.values().stream()
                .filter(call -> number.map(call.request().to()::equals).orElse(true))
                .map(call -> call.view(now))
                .toList();
    }

    /** On disk first: what is answered for is known after a restart. */
    private void keep(Call call) {
        log.append(call);
        byId.put(call.request().id(), call);
    }
}
