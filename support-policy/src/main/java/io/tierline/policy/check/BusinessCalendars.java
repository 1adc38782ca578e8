package io.tierline.policy.check;

import io.tierline.policy.BusinessTime;
import io.tierline.policy.Site;
import io.tierline.policy.SupportPolicy;
import java.util.List;
import java.util.stream.Stream;

/** In whose open minutes the business times of a policy may be counted. */
final class BusinessCalendars {

    private BusinessCalendars() {}

    /** Each name once, in the order of the file. */
    static List<String> names(SupportPolicy policy) {
        Stream<String> names =
                switch (policy.clocks().businessTime()) {
                    case BusinessTime.OfCalendar(String calendar) -> Stream.of(calendar);
                    case BusinessTime.OfSite _ ->
                        policy.organisation().sites().stream().map(Site::calendar);
                };
        return names.distinct().toList();
    }
}
