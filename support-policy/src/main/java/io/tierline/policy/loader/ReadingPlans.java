package io.tierline.policy.loader;

import io.tierline.policy.CustomerRaise;
import io.tierline.policy.LateResponseCredit;
import io.tierline.policy.Plan;
import io.tierline.policy.PromiseTable;
import io.tierline.policy.Promises;
import io.tierline.policy.ReachingGoals;
import io.tierline.policy.Severity;
import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.SupportLevel;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads severities and the matrix of plans. */
record ReadingPlans(PolicyNode file) {

    private static final Pattern RAISE = Pattern.compile("(\\S+) after (.+)");

    List<Severity> severities() {
        List<PolicyNode> nodes = file.at("severities").elements();
        Set<String> names = new HashSet<>();
        nodes.forEach(node -> node.require(names.add(node.at("name").text()), "is there a second time"));
        return IntStream.range(0, nodes.size())
                .mapToObj(i -> severity(nodes.get(i), i + 1, names))
                .toList();
    }

    private static Severity severity(PolicyNode node, int rank, Set<String> names) {
        CustomerRaise raise = node.find("customer-may-ask-for")
                .flatMap(found -> found.parsed(text -> Optional.of(raise(text, names)), Optional.empty()))
                .orElse(null);
        return new Severity(node.at("name").text(), rank, node.at("definition").text(), raise);
    }

    private static CustomerRaise raise(String text, Set<String> names) {
        Matcher form = RAISE.matcher(text);
        if (!form.matches() || !names.contains(form.group(1))) {
            throw new IllegalArgumentException(
                    "is no raise: write a severity of this file and a time, as 2 after 30 days");
        }
        return new CustomerRaise(form.group(1), TimeSpans.duration(form.group(2)));
    }

    Map<String, Plan> plans(List<Severity> severities) {
        List<String> names = severities.stream().map(Severity::name).toList();
        Map<String, Plan> plans = new LinkedHashMap<>();
        file.at("plans").entries().forEach((name, node) -> plans.put(name, plan(name, node, names)));
        return plans;
    }

    private static Plan plan(String name, PolicyNode node, List<String> severities) {
        boolean byLevel =
                node.find("promises-by").filter(by -> by.text().equals("level")).isPresent();
        PolicyNode matrix = node.at("promises");
        return new Plan(
                name,
                node.at("title").text(),
                byLevel ? byLevel(matrix) : bySeverity(matrix, severities),
                node.find("credits").map(ReadingPlans::credit).orElse(null),
                reachingGoals(node.at("reach-an-engineer")));
    }

    /** Only a block has facts. */
    private static LateResponseCredit credit(PolicyNode node) {
        return new LateResponseCredit(node.at("facts").text());
    }

    private static PromiseTable bySeverity(PolicyNode matrix, List<String> severities) {
        return new PromiseTable.BySeverity(rows(matrix, severities, "severity"));
    }

    private static PromiseTable byLevel(PolicyNode matrix) {
        List<String> levels =
                Stream.of(SupportLevel.values()).map(SupportLevel::word).toList();
        Map<SupportLevel, Promises> promises = new EnumMap<>(SupportLevel.class);
        rows(matrix, levels, "level")
                .forEach((word, row) -> SupportLevel.of(word).ifPresent(level -> promises.put(level, row)));
        return new PromiseTable.ByLevel(promises);
    }

    private static Map<String, Promises> rows(PolicyNode matrix, List<String> keys, String what) {
        Map<String, Promises> rows = new LinkedHashMap<>();
        matrix.entries().forEach((key, row) -> {
            row.require(keys.contains(key), "\"" + key + "\" is no " + what + " of this file");
            rows.put(key, new ReadingPromises(row).promises());
        });
        keys.forEach(key -> matrix.require(rows.containsKey(key), "promises nothing for " + what + " " + key));
        return rows;
    }

    private static ReachingGoals reachingGoals(PolicyNode node) {
        Map<Channel, Duration> goals = new EnumMap<>(Channel.class);
        node.entries()
                .forEach((word, time) -> Channel.of(word)
                        .ifPresent(
                                channel -> goals.put(channel, time.parsed(TimeSpans::duration, Duration.ofHours(1)))));
        return new ReachingGoals(goals, node.at("facts").text());
    }
}
