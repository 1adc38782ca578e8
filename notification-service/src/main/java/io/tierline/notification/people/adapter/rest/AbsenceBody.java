package io.tierline.notification.people.adapter.rest;

import io.tierline.notification.people.model.Absence;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a staff member is away: instants with their offset, such as {@code 2026-12-28T09:00:00+09:00}.
 *
 * @param from the first instant
 * @param to the instant at which the person is back
 */
@Schema(name = "Absence")
public record AbsenceBody(@Nullable String from, @Nullable String to) {
    static AbsenceBody of(Absence absence) {
        return new AbsenceBody(absence.from().toString(), absence.to().toString());
    }

    /** The absence that is meant; empty if no time is meant at all. */
    Optional<Absence> absence() {
        return instant(from)
                .flatMap(begin -> instant(to).filter(begin::isBefore).map(end -> new Absence(begin, end)));
    }

    private static Optional<Instant> instant(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
