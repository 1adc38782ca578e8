package io.tierline.policy.explain;

import io.tierline.policy.ChangeSize;
import io.tierline.policy.CustomerInformation;
import io.tierline.policy.Review;
import io.tierline.policy.ServiceOffering;
import io.tierline.policy.ServiceRequest;
import io.tierline.policy.TimeSpan;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds what there is to say about what customers of a plan have beside the handling of their tickets. */
record TellingOffering(ServiceOffering offering, String plan) {

    List<Statement> statements() {
        List<Statement> told = new ArrayList<>();
        offering.reviews(plan).forEach(review -> told.add(new OfferingStatement.Regular(review)));
        offering.requests(plan).forEach(request -> tell(told, request));
        tell(told, offering.information());
        return told;
    }

    private static void tell(List<Statement> told, CustomerInformation information) {
        URI dashboard = information.statusDashboard();
        if (dashboard != null) {
            told.add(new OfferingStatement.Dashboard(dashboard));
        }
        if (information.callsAreRecorded()) {
            told.add(new OfferingStatement.CallsRecorded());
        }
    }

    private static void tell(List<Statement> told, ServiceRequest request) {
        String title = request.title();
        for (ChangeSize size : ChangeSize.values()) {
            TimeSpan.BusinessDays time = request.leadTimes().get(size);
            if (time != null) {
                told.add(new OfferingStatement.LeadTime(title, size, time));
            }
        }
        request.terms().stream().sorted().forEach(term -> told.add(new OfferingStatement.Term(title, term)));
        if (!request.mayDecline().isEmpty()) {
            told.add(new OfferingStatement.MayDecline(
                    title, request.mayDecline().stream().sorted().toList()));
        }
    }

    /** The numbers of the published promises behind it, as the file lists them. */
    Stream<String> facts() {
        Stream<String> ofThePlan = Stream.concat(
                offering.reviews(plan).stream().map(Review::facts),
                offering.requests(plan).stream().map(ServiceRequest::facts));
        return Stream.concat(ofThePlan, Stream.of(offering.information().facts()))
                .filter(numbers -> !numbers.isEmpty());
    }
}
