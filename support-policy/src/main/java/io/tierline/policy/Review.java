package io.tierline.policy;

import java.time.Period;
import java.util.Set;

/** What is done for a customer at intervals, whatever becomes of its tickets. */
public sealed interface Review {

    /** The plans whose customers have it. */
    Set<String> plans();

    /** The numbers of the published promises behind it. */
    String facts();

    /** The word for this in files. */
    String word();

    /** Somebody does it again and again. */
    sealed interface Periodic extends Review {

        /** Who does it. */
        NotificationRole by();

        /** How often, in whole months. */
        Period every();
    }

    /**
     * A report on the customer's incidents (M6).
     *
     * @param tailored whether the customer can have it made to measure (M12)
     */
    record ServiceReport(Set<String> plans, NotificationRole by, Period every, boolean tailored, String facts)
            implements Periodic {

        /** Its word in files. */
        public static final String WORD = "service-report";

        public ServiceReport {
            plans = Set.copyOf(plans);
        }

        @Override
        public String word() {
            return WORD;
        }
    }

    /** A look at all incidents of the customer together (S18). */
    record IncidentReview(Set<String> plans, NotificationRole by, Period every, String facts) implements Periodic {

        /** Its word in files. */
        public static final String WORD = "incident-review";

        public IncidentReview {
            plans = Set.copyOf(plans);
        }

        @Override
        public String word() {
            return WORD;
        }
    }

    /**
     * A check of the customer's installation, once a calendar year (M11).
     *
     * @param takes how long it is, in business days
     * @param remote whether nobody travels
     * @param noticeDays how many calendar days ahead its date and staff must be agreed at the latest
     */
    record HealthCheck(Set<String> plans, TimeSpan takes, boolean remote, int noticeDays, String facts)
            implements Review {

        /** Its word in files. */
        public static final String WORD = "health-check";

        public HealthCheck {
            plans = Set.copyOf(plans);
        }

        @Override
        public String word() {
            return WORD;
        }
    }
}
