package io.tierline.intake.request.adapter.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.tierline.intake.request.application.AnsweringOnce;
import io.tierline.intake.request.model.Answer;
import io.tierline.intake.request.model.Asking;
import io.tierline.intake.request.model.IdempotencyKey;
import io.tierline.intake.request.model.Precondition;
import io.tierline.intake.request.model.Result;
import io.tierline.intake.request.model.Result.Granted;
import io.tierline.intake.request.model.Result.Refused;
import io.tierline.intake.request.model.TraceParent;
import io.tierline.kit.auth.Caller;
import io.tierline.kit.auth.Callers;
import io.tierline.kit.rest.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the current request into a use case's parameters and what the use case says into HTTP. */
@RequestScoped
public class Responding {
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final String TRACEPARENT = "traceparent";
    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7E]{1,255}");

    private final AnsweringOnce answering;
    private final Callers callers;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final ObjectMapper json;

    /** For the current request. */
    public Responding(AnsweringOnce answering, Callers callers, HttpHeaders headers, UriInfo uri, ObjectMapper json) {
        this.answering = answering;
        this.callers = callers;
        this.headers = headers;
        this.uri = uri;
        this.json = json;
    }

    /** Who asks. */
    public Caller caller() {
        return callers.current();
    }

    /** Who asks, and within which trace. */
    private Asking asking() {
        return new Asking(caller(), TraceParent.of(headers.getHeaderString(TRACEPARENT)));
    }

    /** The version that the client means to change. */
    public Precondition precondition() {
        return new Precondition(headers.getHeaderString(HttpHeaders.IF_MATCH));
    }

    /**
     * Runs a change once and answers with what it made.
     *
     * @param body the request's body as it was understood; null if it had none
     */
    public Uni<Response> once(@Nullable Object body, Function<Asking, Uni<Result<Answer>>> change) {
        Asking asking = asking();
        Caller caller = asking.caller();
        return answering
                .answer(caller, key(caller, body), () -> change.apply(asking))
                .map(result -> respond(orProblem(result).answer()));
    }

    /**
     * As above, and tells once of a thing that was made, after the commit; a repeat tells nothing.
     *
     * @param rendering the answer about the thing
     */
    public <T> Uni<Response> once(
            @Nullable Object body,
            Function<Asking, Uni<Result<T>>> change,
            Function<T, Answer> rendering,
            Consumer<T> committed) {
        var made = new AtomicReference<@Nullable T>();
        return once(
                        body,
                        asking -> change.apply(asking)
                                .map(result -> result.map(thing -> {
                                    made.set(thing);
                                    return rendering.apply(thing);
                                })))
                .invoke(() -> Optional.ofNullable(made.get()).ifPresent(committed));
    }

    /** An answer whose body is the JSON of a value. */
    public Answer answer(int status, @Nullable String location, long version, Object body) {
        return new Answer(status, location, version, write(body));
    }

    /** A value, or the refusal as problem+json. */
    public static <T> T orProblem(Result<T> result) {
        return switch (result) {
            case Granted<T>(T value) -> value;
            case Refused<T>(Refusal refusal) -> throw refusal.toProblem();
        };
    }

    private static Response respond(Answer answer) {
        var response = Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .tag(new EntityTag(Long.toString(answer.version())))
                .entity(answer.body());
        if (answer.location() != null) {
            response.location(URI.create(answer.location()));
        }
        return response.build();
    }

    private Optional<IdempotencyKey> key(Caller caller, @Nullable Object body) {
        String value = headers.getHeaderString(IDEMPOTENCY_KEY);
        if (value == null) {
            return Optional.empty();
        }
        if (!VISIBLE.matcher(value).matches()) {
            throw Refusal.invalid(IDEMPOTENCY_KEY, "must be 1 to 255 visible ASCII characters without spaces")
                    .toProblem();
        }
        String fingerprint = Fingerprint.of(write(body));
        return Optional.of(new IdempotencyKey(caller.tenant(), caller.subject(), uri.getPath(), value, fingerprint));
    }

    private String write(@Nullable Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write a record of ours", e);
        }
    }
}
