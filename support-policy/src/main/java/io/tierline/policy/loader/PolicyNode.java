package io.tierline.policy.loader;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A place in a policy file that has passed the schema: what stands there, and where it is when it makes no sense. */
record PolicyNode(PolicyProblems problems, String path, JsonNode node) {

    /** The value of this key, which the schema demands. */
    PolicyNode at(String key) {
        return new PolicyNode(problems, path + "/" + key, node.path(key));
    }

    /** The value of this key, if it is there. */
    Optional<PolicyNode> find(String key) {
        return node.has(key) ? Optional.of(at(key)) : Optional.empty();
    }

    /** The elements of a list, in order; none when there is no list. */
    List<PolicyNode> elements() {
        return IntStream.range(0, node.size())
                .mapToObj(i -> new PolicyNode(problems, path + "/" + i, node.path(i)))
                .toList();
    }

    /** The values of an object by key, in the order of the file. */
    Map<String, PolicyNode> entries() {
        Map<String, PolicyNode> entries = new LinkedHashMap<>();
        node.fieldNames().forEachRemaining(key -> entries.put(key, at(key)));
        return entries;
    }

    /** The values of the words listed under this key, which the schema has checked; none when the key is missing. */
    <T> Set<T> words(String key, Function<String, Optional<T>> of) {
        return at(key).elements().stream()
                .flatMap(word -> of.apply(word.text()).stream())
                .collect(Collectors.toSet());
    }

    /** The scalar that stands here, as it was written. */
    String text() {
        return node.asText();
    }

    /** What {@code parse} makes of the text; when it throws IllegalArgumentException, a problem and {@code instead}. */
    <T> T parsed(Function<String, T> parse, T instead) {
        try {
            return parse.apply(text());
        } catch (IllegalArgumentException wrong) {
            problem("\"" + text() + "\" " + wrong.getMessage());
            return instead;
        }
    }

    /** Something is wrong here. */
    void problem(String message) {
        problems.add(node, path, message);
    }

    void require(boolean holds, String message) {
        if (!holds) {
            problem(message);
        }
    }
}
