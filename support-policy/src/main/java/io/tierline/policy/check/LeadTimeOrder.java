package io.tierline.policy.check;

import io.tierline.policy.ChangeSize;
import io.tierline.policy.ServiceRequest;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TimeSpan;
import java.util.List;

/** Large changes that are promised sooner than minor ones. */
final class LeadTimeOrder {

    private LeadTimeOrder() {}

    static List<Finding> findings(SupportPolicy policy) {
        return policy.offering().requests().stream()
                .filter(LeadTimeOrder::isUpsideDown)
                .map(request -> Finding.error(
                        "/service-requests/" + request.name() + "/lead-times/" + ChangeSize.LARGE.word(),
                        "is sooner than a minor-change; write a longer time"))
                .toList();
    }

    private static boolean isUpsideDown(ServiceRequest request) {
        TimeSpan.BusinessDays minor = request.leadTimes().get(ChangeSize.MINOR);
        TimeSpan.BusinessDays large = request.leadTimes().get(ChangeSize.LARGE);
        return minor != null && large != null && large.days() < minor.days();
    }
}
