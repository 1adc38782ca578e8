package io.tierline.escalation.migrating.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.tierline.escalation.migrating.application.MigrationNews;
import io.tierline.escalation.migrating.model.Migration;
import io.tierline.escalation.migrating.model.TicketMigration;
import io.tierline.policy.escalation.Deadline;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of the answer to a migration; {@code kind} says of which sort. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = MigrationLine.Changed.class, name = "ticket"),
    @JsonSubTypes.Type(value = MigrationLine.Left.class, name = "left"),
    @JsonSubTypes.Type(value = MigrationLine.Totals.class, name = "summary")
})
@Schema(oneOf = {MigrationLine.Changed.class, MigrationLine.Left.class, MigrationLine.Totals.class})
sealed interface MigrationLine {

    /**
     * A ticket under the new version whose promises stand otherwise than before.
     *
     * @param from the version that it was under
     * @param deadlines those that differ
     */
    record Changed(String reference, String from, List<Difference> deadlines) implements MigrationLine {
        public Changed {
            deadlines = List.copyOf(deadlines);
        }
    }

    /** Where a promise stood and stands; what is absent was or is not promised. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Difference(
            String target,
            @Nullable Standing before,
            @Nullable Standing after) {}

    /** {@code dueAt} is absent unless the clock runs. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Standing(@Nullable Instant dueAt, String state) {
        private static Standing of(Deadline deadline) {
            return new Standing(deadline.dueAt(), deadline.state().word());
        }
    }

    /** A ticket that stays under its version, and why. */
    record Left(String reference, String reason) implements MigrationLine {}

    /**
     * What it all came to, last: without it the answer is not whole.
     *
     * @param to the version
     * @param moved tickets that are under it now, or would be
     * @param changed those among them whose promises stand otherwise than before
     * @param left tickets that stay under their version
     */
    record Totals(String policy, String to, boolean dryRun, long moved, long changed, long left)
            implements MigrationLine {}

    static Stream<MigrationLine> of(MigrationNews news, Migration migration) {
        Stream<MigrationLine> tickets = news.tickets().stream().flatMap(MigrationLine::line);
        Stream<MigrationLine> totals = news.totals().stream()
                .<MigrationLine>map(all -> new Totals(
                        migration.to().name(),
                        migration.to().version(),
                        migration.dryRun(),
                        all.moved(),
                        all.changed(),
                        all.left()));
        return Stream.concat(tickets, totals);
    }

    private static Stream<MigrationLine> line(TicketMigration ticket) {
        return switch (ticket) {
            case TicketMigration.Left(String reference, String reason) -> Stream.of(new Left(reference, reason));
            case TicketMigration.Moved moved
            when moved.isChange() -> Stream.of(new Changed(moved.reference(), moved.from(), differences(moved)));
            case TicketMigration.Moved _ -> Stream.empty();
        };
    }

    private static List<Difference> differences(TicketMigration.Moved moved) {
        Map<String, Standing> before = byTarget(moved.before());
        Map<String, Standing> after = byTarget(moved.after());
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .map(target -> new Difference(target, before.get(target), after.get(target)))
                .filter(difference -> !Objects.equals(difference.before(), difference.after()))
                .toList();
    }

    private static Map<String, Standing> byTarget(List<Deadline> deadlines) {
        Map<String, Standing> standings = new LinkedHashMap<>();
        deadlines.forEach(deadline -> standings.put(deadline.target(), Standing.of(deadline)));
        return standings;
    }
}
