package io.tierline.policy.loader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.serialization.JsonNodeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** Policy files as trees whose nodes know their lines, and trees as canonical text. */
final class PolicyTree {

    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .disable(YAMLGenerator.Feature.SPLIT_LINES)
                    .build())
            .build();

    private static final JsonNodeReader READER =
            JsonNodeReader.builder().yamlMapper(YAML).locationAware().build();

    private static final String HOLIDAYS = "public-holidays";

    private PolicyTree() {}

    /** The tree of a file; what is no YAML at all becomes a problem. */
    static JsonNode read(String yaml, PolicyProblems problems) {
        try {
            // The location-aware reader hides what is wrong with the syntax, so that is found first.
            if (!YAML.readTree(yaml).isObject()) {
                problems.add(1, "", "the file holds no policy");
            }
            problems.throwIfAny();
            return READER.readTree(yaml, InputFormat.YAML);
        } catch (JsonProcessingException wrong) {
            int line = wrong.getLocation() == null ? 1 : wrong.getLocation().getLineNr();
            problems.add(line, "", "is no YAML: " + wrong.getOriginalMessage().replaceAll("\\s+", " "));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        problems.throwIfAny();
        throw new IllegalStateException("a file that cannot be read has a problem");
    }

    /** The canonical text: no comments, one way to write everything, public holidays as dates. */
    static String canonical(JsonNode tree) {
        ObjectNode expanded = tree.deepCopy();
        expanded.path("calendars").forEach(calendar -> {
            expandHolidays((ObjectNode) calendar);
            CustomerHolidays.expand((ObjectNode) calendar);
        });
        try {
            return YAML.writeValueAsString(expanded);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree that was read cannot be written", impossible);
        }
    }

    private static void expandHolidays(ObjectNode calendar) {
        JsonNode country = calendar.path(HOLIDAYS);
        if (!country.isTextual() || country.asText().equals(PublicHolidays.NONE)) {
            return;
        }
        ObjectNode dates = calendar.putObject(HOLIDAYS)
                .put("country", country.asText())
                .put("from", PublicHolidays.YEARS.from())
                .put("to", PublicHolidays.YEARS.to());
        var list = dates.putArray("dates");
        PublicHolidays.of(country.asText()).stream().map(LocalDate::toString).forEach(list::add);
    }
}
