package io.tierline.systemtests.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.time.Instant;

/**
 * An HTTP answer.
 *
 * @param sentAt when the request was sent, by this client's clock
 * @param receivedAt when the answer was there, by this client's clock
 * @param status the HTTP status code
 * @param headers of the answer
 * @param body the text of the answer
 */
public record Answer(Instant sentAt, Instant receivedAt, int status, HttpHeaders headers, String body) {

    /** The body as JSON. */
    public JsonNode json() {
        return Json.parse(body);
    }

    /** The media type without its parameters, or an empty text. */
    public String contentType() {
        return headers.firstValue("content-type").orElse("").split(";", 2)[0];
    }

    /**
     * This answer, if it is of class 2xx.
     *
     * @throws IllegalStateException with what the service said, if it is not
     */
    public Answer orFail() {
        if (status / 100 != 2) {
            throw new IllegalStateException("HTTP " + status + ": " + body);
        }
        return this;
    }
}
