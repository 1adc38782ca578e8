package io.tierline.intake.view.adapter.postgres;

import io.tierline.events.Actor;
import io.tierline.events.IntakeEvent;
import io.tierline.intake.view.model.Progress;
import io.tierline.intake.view.model.Said;
import io.tierline.intake.view.model.TicketSummary;
import io.tierline.intake.view.model.TicketView;
import io.tierline.intake.view.model.TimelineEntry;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows of the read queries as the model's values. */
final class ViewTuples {
    private ViewTuples() {}

    static TicketView view(Tuple row, List<Said> said) {
        var head = new TicketView.Head(
                row.get("id", UUID.class),
                row.get("reference", String.class),
                row.get("policy_version", String.class),
                row.get("status", String.class),
                row.get("in_scope", Boolean.class),
                row.get("version", Long.class),
                instant(row, "last_fact_at"),
                nullableInstant(row, "reached_at"));
        var submitted = StoredJson.read(row.get("submitted", String.class), IntakeEvent.Submitted.class);
        return new TicketView(head, submitted, progress(row), said);
    }

    static Stream<Said> said(Tuple row) {
        return StoredJson.event(row.get("type", String.class), row.get("body", String.class))
                .map(event -> new Said(instant(row, "at"), dueAt(row), event))
                .stream();
    }

    static TicketSummary summary(Tuple row) {
        return new TicketSummary(
                row.get("id", UUID.class),
                row.get("reference", String.class),
                row.get("customer", String.class),
                row.get("policy", String.class),
                row.get("subject", String.class),
                row.get("status", String.class),
                row.get("claimed_severity", String.class),
                row.get("severity", String.class),
                row.get("rank", Integer.class),
                row.get("level", String.class),
                row.get("queue", String.class),
                instant(row, "submitted_at"));
    }

    static TimelineEntry entry(Tuple row) {
        var actor = new Actor(
                Actor.Kind.ofWireName(row.get("actor_kind", String.class)),
                row.get("actor_id", String.class),
                row.get("actor_channel", String.class));
        return new TimelineEntry(
                row.get("position", Long.class),
                row.get("event_id", UUID.class),
                row.get("source", String.class),
                row.get("type", String.class),
                instant(row, "at"),
                dueAt(row),
                actor,
                row.get("body", String.class));
    }

    private static Progress progress(Tuple row) {
        return new Progress(
                row.get("severity", String.class),
                row.get("rank", Integer.class),
                row.get("level", String.class),
                row.get("site", String.class),
                row.get("queue", String.class),
                row.get("span", Integer.class),
                StoredJson.deadlines(row.get("deadlines", String.class)),
                row.get("triaged_by", Long.class),
                row.get("deadlines_by", Long.class));
    }

    private static Instant instant(Tuple row, String column) {
        return row.get(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant dueAt(Tuple row) {
        return nullableInstant(row, "due_at");
    }

    private static @Nullable Instant nullableInstant(Tuple row, String column) {
        OffsetDateTime instant = row.get(column, OffsetDateTime.class);
        return instant == null ? null : instant.toInstant();
    }
}
