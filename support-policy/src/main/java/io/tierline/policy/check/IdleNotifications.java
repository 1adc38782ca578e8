package io.tierline.policy.check;

import io.tierline.policy.EscalationRole;
import io.tierline.policy.NotificationEvent;
import io.tierline.policy.NotificationRule;
import io.tierline.policy.Promises;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TargetKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules about telling people of what never happens, or of what an identical rule tells them already. */
final class IdleNotifications {

    private static final Set<String> MESSAGES = Set.of("response", "status-report", "question");

    private final List<Promises> rows;
    private final List<Finding> findings = new ArrayList<>();

    private IdleNotifications(List<Promises> rows) {
        this.rows = rows;
    }

    static List<Finding> findings(SupportPolicy policy) {
        var idle = new IdleNotifications(Rows.of(policy).map(Rows.Row::promises).toList());
        List<NotificationRule> rules = policy.notifications().rules();
        for (int i = 0; i < rules.size(); i++) {
            idle.look(i, rules.get(i), rules.subList(0, i));
        }
        return idle.findings;
    }

    private void look(int index, NotificationRule rule, List<NotificationRule> before) {
        String path = "/notifications/rules/" + index;
        if (before.contains(rule)) {
            findings.add(Finding.error(path, "says what a rule before it says already; leave it out"));
        }
        if (rule.event() == NotificationEvent.STATUS_REPORT_DUE
                && rows.stream().allMatch(row -> row.statusReportEvery() == null)) {
            findings.add(Finding.error(
                    path, "can never match: no plan promises a status-report; promise one, or leave the rule out"));
        }
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
            case SUBMITTED, PHONE_AWAITED, STATUS_REPORT_DUE, ESCALATION_REFUSED -> Set.of();
        };
    }

    private static Set<String> words(Stream<String> words) {
        return words.collect(Collectors.toSet());
    }
}
