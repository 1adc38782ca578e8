package io.tierline.policy;

import java.util.Map;
import java.util.Set;

/**
 * Something that customers can order, as against a fault that they report (H9).
 *
 * @param name its key in the file
 * @param title how explanations call it
 * @param plans the plans whose customers can order it
 * @param leadTimes how long each size of change takes at least
 * @param terms on which it is done
 * @param mayDecline what may be declined
 * @param facts the numbers of the published promises behind it
 */
public record ServiceRequest(
        String name,
        String title,
        Set<String> plans,
        Map<ChangeSize, TimeSpan.BusinessDays> leadTimes,
        Set<FulfilmentTerm> terms,
        Set<DeclinableChange> mayDecline,
        String facts) {

    public ServiceRequest {
        plans = Set.copyOf(plans);
        leadTimes = Map.copyOf(leadTimes);
        terms = Set.copyOf(terms);
        mayDecline = Set.copyOf(mayDecline);
    }
}
