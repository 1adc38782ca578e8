package io.tierline.escalation.backtesting.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.tierline.escalation.backtesting.application.BacktestNews;
import io.tierline.escalation.backtesting.model.Change;
import io.tierline.escalation.backtesting.model.StoredTicket;
import io.tierline.escalation.backtesting.model.Summary;
import io.tierline.escalation.backtesting.model.TicketResult;
import io.tierline.policy.NotificationRole;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of the answer to a backtest; {@code kind} says of which sort. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = BacktestLine.Ticket.class, name = "ticket"),
    @JsonSubTypes.Type(value = BacktestLine.NotPlayed.class, name = "not-played"),
    @JsonSubTypes.Type(value = BacktestLine.Progress.class, name = "progress"),
    @JsonSubTypes.Type(value = BacktestLine.Totals.class, name = "summary")
})
@Schema(
        oneOf = {
            BacktestLine.Ticket.class,
            BacktestLine.NotPlayed.class,
            BacktestLine.Progress.class,
            BacktestLine.Totals.class
        })
sealed interface BacktestLine {

    /** A ticket that the draft changes. */
    record Ticket(String reference, UUID ticketId, List<ChangeAnswer> changes) implements BacktestLine {
        public Ticket {
            changes = List.copyOf(changes);
        }
    }

    /** A ticket that cannot be played under its own policy or the draft, and why. */
    record NotPlayed(String reference, UUID ticketId, String reason) implements BacktestLine {}

    /** So many tickets of so many are played. */
    record Progress(long tickets, long of) implements BacktestLine {}

    /** The last line: without it the answer is not whole. */
    record Totals(
            long tickets,
            long changed,
            long notPlayed,
            Summary.Counts escalations,
            Summary.Counts missedTargets,
            List<ToldAnswer> told)
            implements BacktestLine {
        public Totals {
            told = List.copyOf(told);
        }

        static Totals of(Summary summary) {
            return new Totals(
                    summary.tickets(),
                    summary.changed(),
                    summary.notPlayed(),
                    summary.escalations(),
                    summary.missedTargets(),
                    summary.told().stream().map(ToldAnswer::of).toList());
        }
    }

    /** How often a role would be told by some means, calls being by phone; repeated calls are not counted. */
    record ToldAnswer(String role, String by, long before, long after) {
        private static ToldAnswer of(Summary.Told told) {
            return new ToldAnswer(told.role().word(), told.by().word(), told.before(), told.after());
        }
    }

    /**
     * What changes; {@code before} or {@code after} is absent if it did not or would not happen.
     *
     * @param told whom the draft tells of it; if it would not happen, who was told
     * @param called those among them who are called by phone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeAnswer(
            @Schema(enumeration = {"more", "fewer", "earlier", "later"})
            String change,

            @Schema(enumeration = {"escalated", "deadline-missed"})
            String event,

            @Nullable String detail,
            int span,
            @Nullable Instant before,
            @Nullable Instant after,
            List<String> told,
            List<String> called) {
        private static ChangeAnswer of(Change change) {
            return new ChangeAnswer(
                    change.kind().name().toLowerCase(Locale.ROOT),
                    change.step().event().word(),
                    change.step().detail(),
                    change.step().span(),
                    change.before(),
                    change.after(),
                    words(change.told()),
                    words(change.called()));
        }

        private static List<String> words(Set<NotificationRole> roles) {
            return roles.stream().map(NotificationRole::word).sorted().toList();
        }
    }

    /** The lines that tell of a page. */
    static Stream<BacktestLine> of(BacktestNews news) {
        return Stream.of(
                        news.results().stream().map(BacktestLine::of),
                        Stream.of(new Progress(news.tickets(), news.of())),
                        news.summary().map(Totals::of).stream())
                .flatMap(lines -> lines);
    }

    private static BacktestLine of(TicketResult result) {
        StoredTicket ticket = result.ticket();
        return switch (result) {
            case TicketResult.Played played ->
                new Ticket(
                        ticket.reference(),
                        ticket.id(),
                        played.changes().stream().map(ChangeAnswer::of).toList());
            case TicketResult.NotPlayed not -> new NotPlayed(ticket.reference(), ticket.id(), not.reason());
        };
    }
}
