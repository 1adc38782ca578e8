package io.tierline.triage.triaging.adapter.rest;

import io.tierline.kit.rest.Refusal;
import io.tierline.kit.rest.Refusal.Violation;
import io.tierline.policy.Severity;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.Region;
import io.tierline.policy.ticket.SupportLevel;
import io.tierline.policy.ticket.TicketSnapshot;
import io.tierline.policy.ticket.TicketText;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a preview's fields into the values of the domain, and finds everything that is wrong with them at once. */
final class PreviewReader {
    private final SupportPolicy policy;
    private final PreviewRequest request;
    private final Function<TicketText, String> written;
    private final List<Violation> violations = new ArrayList<>();

    /** Reads a request; {@code written} says in which language a text is written. */
    PreviewReader(SupportPolicy policy, PreviewRequest request, Function<TicketText, String> written) {
        this.policy = policy;
        this.request = request;
        this.written = written;
    }

    /**
     * The ticket as if it were submitted when it says, or now.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem (400) naming every field that is wrong
     */
    TicketSnapshot ticket(Instant now) {
        String plan = among("plan", request.plan(), policy.plans().keySet());
        Channel channel = word("channel", request.channel(), Channel::of, Channel.values(), Channel::word);
        Region region = word("region", request.region(), Region::of, Region.values(), Region::word);
        String severity = request.severity() == null ? null : among("severity", request.severity(), severities());
        SupportLevel level = request.level() == null
                ? null
                : word("level", request.level(), SupportLevel::of, SupportLevel.values(), SupportLevel::word);
        Instant submittedAt = request.submittedAt() == null ? now : instant("submittedAt", request.submittedAt(), now);
        refuseMailboxUnlessMail();
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations).toProblem();
        }
        TicketText text = text();
        return new TicketSnapshot(submittedAt, plan, channel, region, language(text), severity, level, null, text);
    }

    /** An instant of which every calendar of the policy knows whether it is open; else a violation and {@code instead}. */
    private Instant instant(String field, String value, Instant instead) {
        try {
            Instant at = OffsetDateTime.parse(value).toInstant();
            if (policy.organisation().calendars().all().stream().allMatch(calendar -> calendar.covers(at))) {
                return at;
            }
            violations.add(new Violation(field, "must be in a year of which the policy knows the holidays"));
        } catch (DateTimeParseException wrong) {
            violations.add(new Violation(field, "must be an instant, such as 2026-11-24T22:00:00+09:00"));
        }
        return instead;
    }

    /** A channel that is none is told already. */
    private void refuseMailboxUnlessMail() {
        Optional<Channel> channel = Channel.of(orEmpty(request.channel()));
        if (request.mailbox() != null && channel.isPresent() && channel.get() != Channel.EMAIL) {
            violations.add(new Violation("mailbox", "is for mail only: leave it out, or say channel email"));
        }
    }

    /** A live ticket always has one: a customer of whom nobody says another has the one of the directory. */
    private String language(TicketText text) {
        String language = request.language();
        return language == null || language.isBlank() ? written.apply(text) : language;
    }

    private TicketText text() {
        return new TicketText(
                orEmpty(request.subject()),
                orEmpty(request.description()),
                request.product(),
                request.category(),
                request.mailbox());
    }

    private List<String> severities() {
        return policy.severities().stream().map(Severity::name).toList();
    }

    private String among(String field, @Nullable String value, Collection<String> known) {
        if (value == null || !known.contains(value)) {
            violations.add(new Violation(
                    field, "must be one of " + known.stream().sorted().toList()));
        }
        return orEmpty(value);
    }

    private <T> T word(
            String field, @Nullable String value, Function<String, Optional<T>> of, T[] all, Function<T, String> word) {
        Optional<T> known = of.apply(orEmpty(value));
        if (known.isEmpty()) {
            violations.add(new Violation(
                    field, "must be one of " + Arrays.stream(all).map(word).toList()));
        }
        return known.orElse(all[0]);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
