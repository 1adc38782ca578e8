package io.tierline.policy.explain;

import io.tierline.policy.Review;
import io.tierline.policy.ServiceOffering;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds what there is to say about what customers of a plan have beside the handling of their tickets. */
record TellingOffering(ServiceOffering offering, String plan) {

    List<Statement> statements() {
        List<Statement> told = new ArrayList<>();
        offering.reviews(plan).forEach(review -> told.add(new OfferingStatement.Regular(review)));
        return told;
    }

    /** The numbers of the published promises behind it, as the file lists them. */
    Stream<String> facts() {
        return offering.reviews(plan).stream().map(Review::facts);
    }
}
