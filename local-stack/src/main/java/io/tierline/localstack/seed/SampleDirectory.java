package io.tierline.localstack.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Customers and staff as the file has them, each the body of the request that stores it, by id.
 *
 * @param customers for intake
 * @param staff for notification
 */
public record SampleDirectory(Map<String, JsonNode> customers, Map<String, JsonNode> staff) {
    public SampleDirectory {
        customers = new TreeMap<>(customers);
        staff = new TreeMap<>(staff);
    }

    /** Reads the file. */
    public static SampleDirectory read(Path file) throws IOException {
        return new YAMLMapper().readValue(Files.readString(file), SampleDirectory.class);
    }
}
