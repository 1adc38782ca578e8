package io.tierline.policy.loader;

import io.tierline.policy.CustomerRaise;
import io.tierline.policy.EscalationRole;
import io.tierline.policy.EscalationStep;
import io.tierline.policy.Plan;
import io.tierline.policy.Promises;
import io.tierline.policy.Severity;
import io.tierline.policy.StepTrigger;
import io.tierline.policy.TargetKind;
import io.tierline.policy.TimeSpan;
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
import org.jspecify.annotations.Nullable;

/** Reads severities and the matrix of plans. */
record ReadingPlans(PolicyNode file) {

    private static final Pattern RAISE = Pattern.compile("(\\S+) after (.+)");
    private static final TimeSpan NO_TIME = new TimeSpan.Elapsed(Duration.ofHours(1), "1h");
    private static final String ON_DISCRETION = "on-discretion";

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
        PolicyNode matrix = node.at("promises");
        Map<String, Promises> promises = new LinkedHashMap<>();
        matrix.entries().forEach((severity, row) -> {
            row.require(severities.contains(severity), "\"" + severity + "\" is no severity of this file");
            promises.put(severity, promises(row));
        });
        severities.forEach(severity ->
                matrix.require(promises.containsKey(severity), "promises nothing for severity " + severity));
        return new Plan(name, node.at("title").text(), promises);
    }

    private static Promises promises(PolicyNode row) {
        Map<TargetKind, TimeSpan> targets = new EnumMap<>(TargetKind.class);
        for (TargetKind kind : TargetKind.values()) {
            row.find(kind.word()).ifPresent(cell -> targets.put(kind, cell.parsed(TimeSpans::span, NO_TIME)));
        }
        row.require(!targets.isEmpty(), "has no target: give it a first-response, an answer or a resolution");
        return new Promises(targets, cadence(row), ladder(row), row.at("facts").text());
    }

    private static @Nullable TimeSpan cadence(PolicyNode row) {
        return row.find("status-report")
                .filter(cell -> !cell.text().equals(ON_DISCRETION))
                .map(cell -> cell.parsed(TimeSpans::span, NO_TIME))
                .orElse(null);
    }

    private static List<EscalationStep> ladder(PolicyNode row) {
        List<EscalationStep> steps = row.at("escalation").entries().entrySet().stream()
                .flatMap(step -> EscalationRole.of(step.getKey()).map(role -> step(role, step.getValue())).stream())
                .sorted((one, other) -> one.role().compareTo(other.role()))
                .toList();
        long onRequest = steps.stream()
                .filter(step -> step.trigger() instanceof StepTrigger.OnRequestAfter)
                .count();
        row.require(onRequest <= 1, "has more than one step on request: a customer's request could mean either");
        return steps;
    }

    private static EscalationStep step(EscalationRole role, PolicyNode cell) {
        return new EscalationStep(role, cell.parsed(TimeSpans::trigger, new StepTrigger.OnDiscretion()));
    }
}
