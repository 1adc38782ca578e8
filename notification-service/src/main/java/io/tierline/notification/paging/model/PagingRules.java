package io.tierline.notification.paging.model;

import io.tierline.notification.paging.model.PagingStep.Action;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The calling ladder: each person in order, several times, then the next; after the last person a new round begins with
 * whoever is on call then.
 *
 * @param every how long to wait for an answer before the next call, on the product's (scaled) clock
 * @param minimumGap two calls are never closer than this, on the product's (scaled) clock
 * @param callsPerPerson calls to one person in one round
 * @param rounds rounds before the alert falls silent; 0 calls on without end
 */
public record PagingRules(Duration every, Duration minimumGap, int callsPerPerson, int rounds) {

    public PagingRules {
        if (!every.isPositive() || minimumGap.isNegative() || callsPerPerson < 1 || rounds < 0) {
            throw new IllegalArgumentException("paging rules make no sense: every " + every + ", minimum gap "
                    + minimumGap + ", calls per person " + callsPerPerson + ", rounds " + rounds);
        }
    }

    /**
     * It is now {@code now}: what is due? An early or repeated wake-up changes nothing.
     *
     * @param onCall who can be called now, in order
     */
    public PagingStep wake(Paging paging, List<Callee> onCall, Instant now) {
        if (paging.nextWake().filter(due -> !due.isAfter(now)).isEmpty()) {
            return PagingStep.nothing(paging);
        }
        return switch (paging) {
            case Paging.RoundDue due -> beginRound(due.round(), due.calls(), due.at(), onCall, now, true);
            case Paging.Vacant vacant ->
                beginRound(vacant.round(), vacant.calls(), vacant.lookAgainAt(), onCall, now, false);
            case Paging.Calling calling -> call(calling, onCall, now);
            case Paging.Announced announced -> PagingStep.nothing(announced);
            case Paging.Spent spent -> PagingStep.nothing(spent);
            case Paging.Ended ended -> PagingStep.nothing(ended);
        };
    }

    /**
     * A call could not be made and never will be: its person is passed over, and the next one's turn comes now. After the
     * last person the round ends when it would have ended, so that numbers of which none is any good make no storm.
     *
     * @param number the call's; if another one was made since, nothing changes
     */
    public Paging refused(Paging paging, Callee callee, int number, Instant now) {
        if (!(paging instanceof Paging.Calling calling) || calling.calls() != number) {
            return paging;
        }
        if (calling.callee().equals(callee)) {
            boolean isLast = calling.person() + 1 == calling.people().size();
            return nextPerson(calling, number, isLast ? calling.nextCallAt() : now);
        }
        return calling.at(now);
    }

    private PagingStep beginRound(
            int round, int calls, Instant due, List<Callee> onCall, Instant now, boolean vacancyIsNews) {
        if (onCall.isEmpty()) {
            var vacant = new Paging.Vacant(round, calls, after(due, now));
            return new PagingStep(vacancyIsNews ? new Action.ReportVacancy(calls) : new Action.Nothing(), vacant);
        }
        return ring(new Paging.Calling(onCall, round, 0, 1, calls, due), now);
    }

    private PagingStep call(Paging.Calling calling, List<Callee> onCall, Instant now) {
        if (onCall.contains(calling.callee())) {
            return ring(calling, now);
        }
        return wake(nextPerson(calling, calling.calls(), calling.nextCallAt()), onCall, now);
    }

    private PagingStep ring(Paging.Calling calling, Instant now) {
        int number = calling.calls() + 1;
        Instant next = after(calling.nextCallAt(), now);
        Paging then = calling.turn() < callsPerPerson
                ? new Paging.Calling(
                        calling.people(), calling.round(), calling.person(), calling.turn() + 1, number, next)
                : nextPerson(calling, number, next);
        return new PagingStep(new Action.Ring(calling.callee(), number), then);
    }

    private Paging nextPerson(Paging.Calling calling, int calls, Instant at) {
        int person = calling.person() + 1;
        if (person < calling.people().size()) {
            return new Paging.Calling(calling.people(), calling.round(), person, 1, calls, at);
        }
        return calling.round() == rounds
                ? new Paging.Spent(rounds, calls)
                : new Paging.RoundDue(calling.round() + 1, calls, at);
    }

    /** Counted from the due instant, so that nothing drifts; what an outage swallowed is not made up for in a burst. */
    private Instant after(Instant due, Instant now) {
        Instant next = due.plus(every);
        Instant earliest = now.plus(minimumGap);
        if (!next.isBefore(earliest)) {
            return next;
        }
        long missed = Duration.between(next, earliest).plus(every).minusNanos(1).dividedBy(every);
        return next.plus(every.multipliedBy(missed));
    }
}
