package io.tierline.policy.check;

import io.tierline.policy.EscalationRole;
import io.tierline.policy.NotificationEvent;
import io.tierline.policy.NotificationRule;
import io.tierline.policy.Promises;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TargetKind;
import io.tierline.policy.ticket.SupportLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules about telling people of what never happens. */
final class IdleNotifications {

    private static final Set<String> MESSAGES = Set.of("response", "status-report", "question");

    private static final Set<String> LEVELS =
            words(Arrays.stream(SupportLevel.values()).map(SupportLevel::word));

    private final List<Promises> rows;
    private final Set<String> notCovered;
    private final boolean waitsForPhone;
    private final List<Finding> findings = new ArrayList<>();

    private IdleNotifications(SupportPolicy policy) {
        this.rows = Rows.of(policy).map(Rows.Row::promises).toList();
        this.notCovered = words(
                policy.triage().coverage().stream().map(rule -> rule.value().word()));
        this.waitsForPhone = policy.clocks().phoneStart() != null;
    }

    static List<Finding> findings(SupportPolicy policy) {
        var idle = new IdleNotifications(policy);
        List<NotificationRule> rules = policy.notifications().rules();
        for (int i = 0; i < rules.size(); i++) {
            idle.look("/notifications/rules/" + i, rules.get(i));
        }
        return idle.findings;
    }

    private void look(String path, NotificationRule rule) {
        missing(rule.event())
                .ifPresentOrElse(
                        what -> findings.add(
                                Finding.error(path, "can never match: %s, or leave the rule out".formatted(what))),
                        () -> lookAtDetail(path, rule));
    }

    /** What must be there for the event to happen and is not. */
    private Optional<String> missing(NotificationEvent event) {
        return switch (event) {
            case STATUS_REPORT_DUE -> unpromised("status-report", Promises::statusReportEvery);
            case LEVEL_PROMOTED -> unpromised("promotion", Promises::promotion);
            case PHONE_AWAITED ->
                Optional.of("no clock waits for the phone; add start-with-the-phone under clocks")
                        .filter(_ -> !waitsForPhone);
            default -> Optional.empty();
        };
    }

    private Optional<String> unpromised(String what, Function<Promises, @Nullable Object> part) {
        return Optional.of("no plan promises a %s; promise one".formatted(what)).filter(_ -> nobodyHas(part));
    }

    private boolean nobodyHas(Function<Promises, @Nullable Object> part) {
        return rows.stream().map(part).allMatch(Objects::isNull);
    }

    private void lookAtDetail(String path, NotificationRule rule) {
        String detail = rule.detail();
        Set<String> details = details(rule.event());
        if (detail != null && !details.contains(detail)) {
            findings.add(Finding.error(
                    path,
                    "can never match: %s never has the detail %s here; write %s"
                            .formatted(rule.event().word(), detail, instead(details))));
        }
    }

    private static String instead(Set<String> details) {
        return details.isEmpty() ? "none" : details.stream().sorted().collect(Collectors.joining(" or "));
    }

    private Set<String> details(NotificationEvent event) {
        return switch (event) {
            case MESSAGE_ADDED -> MESSAGES;
            case DEADLINE_NEARING, DEADLINE_MISSED ->
                words(Arrays.stream(TargetKind.values())
                        .filter(kind ->
                                rows.stream().anyMatch(row -> row.targets().containsKey(kind)))
                        .map(TargetKind::word));
            case ESCALATED -> words(Arrays.stream(EscalationRole.values()).map(EscalationRole::word));
            case TRIAGED -> words(Stream.concat(LEVELS.stream(), notCovered.stream()));
            case LEVEL_CHANGED -> LEVELS;
            case LEVEL_PROMOTED ->
                words(rows.stream()
                        .map(Promises::promotion)
                        .filter(Objects::nonNull)
                        .map(promotion -> promotion.to().word()));
            case SUBMITTED, PHONE_AWAITED, STATUS_REPORT_DUE, ESCALATION_REFUSED -> Set.of();
        };
    }

    private static Set<String> words(Stream<String> words) {
        return words.collect(Collectors.toSet());
    }
}
