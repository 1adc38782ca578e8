package io.tierline.notification.paging.model;

/**
 * What a wake-up of the paging leads to.
 *
 * @param action what is to be done
 * @param next the state after it
 */
public record PagingStep(Action action, Paging next) {

    /** What is to be done. */
    public sealed interface Action {

        /**
         * Call this person.
         *
         * @param number counts the alert's calls from 1, over all people and rounds
         */
        record Ring(Callee callee, int number) implements Action {}

        /**
         * Nobody is on call: somebody must hear of that. Said once until there is somebody again.
         *
         * @param calls how many calls the alert has made
         */
        record ReportVacancy(int calls) implements Action {}

        /** Nothing is due. */
        record Nothing() implements Action {}
    }

    static PagingStep nothing(Paging next) {
        return new PagingStep(new Action.Nothing(), next);
    }
}
