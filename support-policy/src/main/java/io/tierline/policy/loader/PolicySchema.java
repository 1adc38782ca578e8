package io.tierline.policy.loader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The form of a policy file: {@code policies/policy.schema.json}. */
final class PolicySchema {

    private static final String RESOURCE = "/policies/policy.schema.json";
    private static final String UNKNOWN_KEY = "additionalProperties";
    private static final JsonSchema SCHEMA = read();

    private PolicySchema() {}

    static void check(JsonNode tree, PolicyProblems problems) {
        SCHEMA.validate(tree).forEach(message -> report(message, problems));
    }

    /** A key that should not be there is named by its own line, not by that of what it stands in. */
    private static void report(ValidationMessage message, PolicyProblems problems) {
        JsonNode place = message.getInstanceNode();
        String key = message.getProperty();
        boolean hasKey = place != null && key != null && place.has(key);
        boolean unknown = hasKey && UNKNOWN_KEY.equals(message.getType());
        String path = message.getInstanceLocation().toString();
        problems.add(
                at(place, hasKey ? key : null),
                hasKey ? path + "/" + key : path,
                unknown ? "\"" + key + "\" is not known here" : message.getError());
    }

    private static JsonNode at(@Nullable JsonNode place, @Nullable String key) {
        JsonNode found = place == null ? MissingNode.getInstance() : place;
        return key == null ? found : found.path(key);
    }

    private static JsonSchema read() {
        var config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.ENGLISH)
                .build();
        try (InputStream schema = PolicySchema.class.getResourceAsStream(RESOURCE)) {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema, config);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
