package io.tierline.systemtests.live;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tierline.systemtests.client.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * A change that somebody asks for.
 *
 * @param what the last part of the path
 * @param body of the request
 * @param byCustomer whether the customer asks, else an agent
 */
record RandomFact(String what, ObjectNode body, boolean byCustomer) {
    private static final List<String> ROLES = List.of("support-manager", "executive");
    private static final List<String> LEVELS = List.of("L1", "L2", "L3");

    /** Any change that the programme knows, likely or not; the ticket may well refuse it. */
    static RandomFact any(Programme programme, RandomGenerator random) {
        List<Supplier<RandomFact>> all = new ArrayList<>(everywhere(programme, random));
        programme.ownFacts().forEach(what -> {
            all.add(() -> new RandomFact(what, Json.object(), false));
            all.add(() -> new RandomFact(what, Json.object(), false));
        });
        return oneOf(all, random).get();
    }

    private static List<Supplier<RandomFact>> everywhere(Programme programme, RandomGenerator random) {
        return List.of(
                () -> message("response"),
                () -> message("status-report"),
                () -> message("status-report"),
                () -> message("question"),
                () -> message("note"),
                () -> new RandomFact("messages", text("customer-reply"), true),
                () -> new RandomFact("messages", text("customer-reply"), true),
                () -> status(random.nextInt(6) == 0 ? "closed" : "resolved"),
                () -> status("open"),
                () -> status("open"),
                () -> status("pending-customer"),
                () -> new RandomFact("severity", to(oneOf(programme.severities(), random)), false),
                () -> new RandomFact("severity", to(oneOf(programme.severities(), random)), false),
                () -> new RandomFact("level", to(oneOf(LEVELS, random)), false),
                () -> new RandomFact("scope", Json.object().put("inScope", random.nextBoolean()), false),
                () -> new RandomFact(
                        "escalation-requests", to(oneOf(ROLES, random)).put("reason", "長引いている"), false),
                () -> new RandomFact("escalation-requests", Json.object().put("reason", "まだ直らない"), true),
                () -> new RandomFact("escalation-requests", Json.object().put("reason", "still down"), true));
    }

    static <T> T oneOf(List<T> choices, RandomGenerator random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static RandomFact message(String kind) {
        return new RandomFact("messages", text(kind), false);
    }

    private static RandomFact status(String to) {
        return new RandomFact("status", to(to), false);
    }

    private static ObjectNode text(String kind) {
        return Json.object().put("kind", kind).put("text", "調査の状況: " + kind);
    }

    private static ObjectNode to(String value) {
        return Json.object().put("to", value);
    }
}
