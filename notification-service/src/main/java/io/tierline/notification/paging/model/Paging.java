package io.tierline.notification.paging.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the paging of one escalation stands. Instants are on the product's (scaled) clock. */
public sealed interface Paging {

    /** The paging of a new alert: its first round, and so its first call, is due at once. */
    static Paging begin(Instant now) {
        return new RoundDue(1, 0, now);
    }

    /** When the paging rules want to be asked again; empty if only people can change this state. */
    default Optional<Instant> nextWake() {
        return Optional.empty();
    }

    /** Nobody has taken the alert yet. */
    sealed interface Open extends Paging {

        /** Somebody took the alert: no call follows. */
        default Acknowledged acknowledge(String by, Via via, Instant now) {
            return new Acknowledged(by, via, now);
        }

        /** The escalation is over without anybody having taken it. */
        default StoodDown standDown(String reason, Instant now) {
            return new StoodDown(reason, now);
        }
    }

    /** Told by mail only: the policy lets nobody be called for it. */
    record Announced() implements Open {}

    /**
     * A round of calls begins at {@code at}, with whoever is on call then.
     *
     * @param round counts from 1
     * @param calls how many calls the alert has made
     */
    record RoundDue(int round, int calls, Instant at) implements Open {
        @Override
        public Optional<Instant> nextWake() {
            return Optional.of(at);
        }
    }

    /** Nobody was there to be called when {@code round} should have begun; looked at again at {@code lookAgainAt}. */
    record Vacant(int round, int calls, Instant lookAgainAt) implements Open {
        @Override
        public Optional<Instant> nextWake() {
            return Optional.of(lookAgainAt);
        }
    }

    /**
     * A round of calls is on its way.
     *
     * @param people those on call when the round began, in the order of calling
     * @param round counts from 1
     * @param person index into {@code people} of the one to call next
     * @param turn which of that person's calls comes next, from 1
     * @param calls how many calls the alert has made, over all rounds
     * @param nextCallAt when the next call is due
     */
    record Calling(List<Callee> people, int round, int person, int turn, int calls, Instant nextCallAt)
            implements Open {
        public Calling {
            people = List.copyOf(people);
        }

        @Override
        public Optional<Instant> nextWake() {
            return Optional.of(nextCallAt);
        }

        Callee callee() {
            return people.get(person);
        }

        Calling at(Instant due) {
            return new Calling(people, round, person, turn, calls, due);
        }
    }

    /** Every round that the rules allow was called in vain; the alert stays open, silently. */
    record Spent(int rounds, int calls) implements Open {}

    /** Nothing more is to be called. */
    sealed interface Ended extends Paging {

        /** When it ended. */
        Instant at();
    }

    /** Somebody took the alert. */
    record Acknowledged(String by, Via via, Instant at) implements Ended {}

    /** The escalation ended by itself: resolved, closed, out of scope. */
    record StoodDown(String reason, Instant at) implements Ended {}
}
