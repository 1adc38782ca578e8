package io.tierline.localstack.http;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * What answers a kind of request.
 *
 * @param method HTTP method
 * @param path matched against the whole path; its groups become {@link Request#parts()}
 */
public record Route(String method, Pattern path, Handler handler) {
    /** A route whose path is a regular expression. */
    public static Route of(String method, String path, Handler handler) {
        return new Route(method, Pattern.compile(path), handler);
    }

    /** Answers a request. */
    @FunctionalInterface
    public interface Handler {
        /** Called on a thread of its own for each request. */
        Answer handle(Request request) throws IOException;
    }
}
