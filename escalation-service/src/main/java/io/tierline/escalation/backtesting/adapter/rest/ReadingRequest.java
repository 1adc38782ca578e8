package io.tierline.escalation.backtesting.adapter.rest;

import io.tierline.escalation.backtesting.model.Period;
import io.tierline.kit.policy.PolicyCatalogue;
import io.tierline.kit.rest.Refusal;
import io.tierline.kit.rest.Refusal.Violation;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.loader.InvalidPolicyException;
import io.tierline.policy.loader.PolicyLoader;
import io.tierline.policy.loader.PolicyProblem;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a request for a backtest, and names everything that is wrong with it. Loading a draft takes a while. */
final class ReadingRequest {
    private static final String DRAFT = "draft";
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9999;

    private final PolicyCatalogue policies;
    private final List<Violation> violations = new ArrayList<>();

    private ReadingRequest(PolicyCatalogue policies) {
        this.policies = policies;
    }

    /** A request of which nothing is wrong. */
    record Checked(SupportPolicy draft, Period period) {}

    /**
     * What the request asks for.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem (400) naming every field, and every line of the draft, that is
     *     wrong
     */
    static Checked read(@Nullable BacktestRequest request, PolicyCatalogue policies) {
        if (request == null) {
            throw Refusal.invalid("body", "must be a JSON object").toProblem();
        }
        var reading = new ReadingRequest(policies);
        Optional<Period> period = reading.period(request.from(), request.until());
        Optional<SupportPolicy> draft = reading.draft(request.draft());
        return draft.flatMap(found -> period.map(in -> new Checked(found, in)))
                .orElseThrow(() -> Refusal.invalid(reading.violations).toProblem());
    }

    private Optional<Period> period(@Nullable OffsetDateTime from, @Nullable OffsetDateTime until) {
        check("from", from);
        check("until", until);
        if (from == null || until == null || !violations.isEmpty()) {
            return Optional.empty();
        }
        if (!from.isBefore(until)) {
            violations.add(new Violation("until", "must be after from"));
            return Optional.empty();
        }
        return Optional.of(new Period(from.toInstant(), until.toInstant()));
    }

    private Optional<SupportPolicy> draft(@Nullable String text) {
        need(DRAFT, text);
        return Optional.ofNullable(text).flatMap(this::load).filter(this::isProgramme);
    }

    private Optional<SupportPolicy> load(String text) {
        try {
            return Optional.of(PolicyLoader.load(DRAFT, text));
        } catch (InvalidPolicyException e) {
            e.problems().stream().map(ReadingRequest::violation).forEach(violations::add);
            return Optional.empty();
        }
    }

    private static Violation violation(PolicyProblem problem) {
        return new Violation(DRAFT, "line " + problem.line() + ": " + problem.path() + ": " + problem.message());
    }

    private boolean isProgramme(SupportPolicy draft) {
        boolean known = policies.find(draft.name()).isPresent();
        if (!known) {
            List<String> names = policies.current().stream()
                    .map(SupportPolicy::name)
                    .sorted()
                    .toList();
            violations.add(new Violation(DRAFT, "policy must be one of " + String.join(", ", names)));
        }
        return known;
    }

    /** Years beyond are none of a calendar, and the database knows not all of them. */
    private void check(String field, @Nullable OffsetDateTime at) {
        need(field, at);
        if (at != null && (at.getYear() < FIRST_YEAR || at.getYear() > LAST_YEAR)) {
            violations.add(new Violation(field, "must lie in the years %d to %d".formatted(FIRST_YEAR, LAST_YEAR)));
        }
    }

    private void need(String field, @Nullable Object value) {
        if (value == null) {
            violations.add(new Violation(field, "is required"));
        }
    }
}
