package io.tierline.kit.rest;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Refuses a body that did not announce its length, when it grows beyond the limit. */
@Provider
public final class GrowingBody implements ReaderInterceptor {
    private final BodyLimit limit;

    /** By the limit of all bodies. */
    public GrowingBody(BodyLimit limit) {
        this.limit = limit;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        byte[] body = context.getInputStream().readNBytes(Math.toIntExact(limit.bytes() + 1));
        if (body.length > limit.bytes()) {
            throw limit.refusal().toProblem();
        }
        context.setInputStream(new ByteArrayInputStream(body));
        return context.proceed();
    }
}
