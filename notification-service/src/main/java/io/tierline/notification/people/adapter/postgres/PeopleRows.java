package io.tierline.notification.people.adapter.postgres;

import io.tierline.events.DirectoryEntry;
import io.tierline.notification.people.model.Absence;
import io.tierline.notification.people.model.NamedManager;
import io.tierline.notification.people.model.StaffMember;
import io.vertx.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows of the tables of people as the model's values, and back. */
final class PeopleRows {
    private PeopleRows() {}

    static List<@Nullable Object> columns(DirectoryEntry.@Nullable Contact manager) {
        return manager == null
                ? Arrays.asList(null, null, null, null)
                : Arrays.asList(manager.name(), manager.email(), manager.phone(), manager.locale());
    }

    static StaffMember member(Row row) {
        return new StaffMember(
                row.getString("tenant"),
                row.getString("id"),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("locale"),
                Set.copyOf(List.of(row.getArrayOfStrings("roles"))),
                row.getString("policy"),
                absences(row),
                row.getInteger("call_order"));
    }

    private static List<Absence> absences(Row row) {
        OffsetDateTime[] from = row.getArrayOfOffsetDateTimes("absent_from");
        OffsetDateTime[] to = row.getArrayOfOffsetDateTimes("absent_to");
        return IntStream.range(0, from.length)
                .mapToObj(i -> new Absence(from[i].toInstant(), to[i].toInstant()))
                .toList();
    }

    static NamedManager manager(Row row) {
        return new NamedManager(
                row.getString("tenant"),
                row.getString("customer"),
                row.getString("role"),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("locale"));
    }
}
