package io.tierline.policy.loader;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that names used in a file exist in it. */
final class References {

    private References() {}

    static void known(PolicyNode node, Collection<String> names, String what) {
        String all = names.stream().sorted().collect(Collectors.joining(", "));
        node.require(
                names.contains(node.text()),
                "\"%s\" is no %s of this file: there are %s".formatted(node.text(), what, all));
    }

    /** The names listed under this key, each checked; none when the key is missing. */
    static Set<String> listed(PolicyNode node, String key, Collection<String> names, String what) {
        return node.at(key).elements().stream()
                .peek(element -> known(element, names, what))
                .map(PolicyNode::text)
                .collect(Collectors.toSet());
    }

    /** The plans that something is for; all when it names none. */
    static Set<String> plans(PolicyNode node, Set<String> all) {
        Set<String> named = listed(node, "plans", all, "plan");
        return named.isEmpty() ? all : named;
    }
}
