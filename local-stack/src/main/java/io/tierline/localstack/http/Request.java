package io.tierline.localstack.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a client asked.
 *
 * @param exchange the request itself
 * @param parts what the groups of the route's pattern matched
 */
public record Request(HttpExchange exchange, List<String> parts, ObjectMapper mapper) {
    private static final int LONGEST_BODY = 1 << 20;

    /** A parameter of the query. */
    public Optional<String> query(String name) {
        String query = exchange.getRequestURI().getRawQuery();
        return Stream.of(query == null ? new String[0] : query.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2 && pair[0].equals(name))
                .map(pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8))
                .findFirst();
    }

    /** A header. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    /**
     * The body as a value.
     *
     * @throws BadRequestException if it is not JSON of that shape
     */
    public <T> T body(Class<T> type) throws IOException {
        byte[] bytes = exchange.getRequestBody().readNBytes(LONGEST_BODY);
        try {
            T value = mapper.readValue(bytes, type);
            if (value == null) {
                throw new BadRequestException("The body is null; it must be a JSON object");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new BadRequestException("The body is not what is expected: " + e.getOriginalMessage());
        }
    }
}
