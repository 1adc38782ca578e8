package io.tierline.localstack.migration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The service does not migrate; the message says why, in words for whoever asked. */
public final class MigrationRefusedException extends IOException {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private MigrationRefusedException(String message) {
        super(message);
    }

    /** Reads an answer in {@code application/problem+json}; any other is told as it is. */
    static MigrationRefusedException of(int status, String answer) {
        try {
            JsonNode problem = JSON.readTree(answer);
            Stream<String> detail = Stream.of(problem.path("detail").asText());
            Stream<String> fields = StreamSupport.stream(
                            problem.path("violations").spliterator(), false)
                    .map(violation -> violation.path("field").asText() + " "
                            + violation.path("message").asText());
            String why = Stream.concat(detail, fields)
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining("; "));
            return new MigrationRefusedException(why.isEmpty() ? plain(status, answer) : why);
        } catch (JsonProcessingException noProblem) {
            return new MigrationRefusedException(plain(status, answer));
        }
    }

    private static String plain(int status, String answer) {
        return "The service answered " + status + ": " + answer;
    }
}
