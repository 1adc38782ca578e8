package io.tierline.policy;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers of published promises, as files list them: {@code K6, K13}. */
public final class FactNumbers {

    private FactNumbers() {}

    /** One list of several, each number once; empty lists count for nothing. */
    public static String joined(Stream<String> lists) {
        return lists.flatMap(list -> Stream.of(list.split(", *", -1)))
                .filter(number -> !number.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
