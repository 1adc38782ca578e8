package io.tierline.policy.check;

import io.tierline.policy.Plan;
import io.tierline.policy.PromiseTable;
import io.tierline.policy.Promises;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TargetKind;
import io.tierline.policy.ticket.SupportLevel;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of all plans, each with its place in the file. */
final class Rows {

    private Rows() {}

    /**
     * One row of a plan.
     *
     * @param path its place in the file
     */
    record Row(String path, Promises promises) {}

    static Stream<Row> of(SupportPolicy policy) {
        return policy.plans().values().stream()
                .sorted(Comparator.comparing(Plan::name))
                .flatMap(Rows::of);
    }

    static Stream<Row> of(Plan plan) {
        return rows(plan.promises()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(row -> new Row("/plans/" + plan.name() + "/promises/" + row.getKey(), row.getValue()));
    }

    /** Whether one of them promises this. */
    static boolean promise(Stream<Row> rows, TargetKind target) {
        return rows.anyMatch(row -> row.promises().targets().containsKey(target));
    }

    private static Map<String, Promises> rows(PromiseTable table) {
        return switch (table) {
            case PromiseTable.BySeverity(Map<String, Promises> promises) -> promises;
            case PromiseTable.ByLevel(Map<SupportLevel, Promises> promises) ->
                promises.entrySet().stream()
                        .collect(Collectors.toMap(row -> row.getKey().word(), Map.Entry::getValue));
        };
    }
}
