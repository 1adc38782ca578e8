package io.tierline.policy;

import java.util.List;

/**
 * What a programme offers its customers beside the handling of tickets.
 *
 * @param reviews what is done at intervals
 * @param requests what can be ordered, in the order of the file
 * @param information what all customers know
 */
public record ServiceOffering(List<Review> reviews, List<ServiceRequest> requests, CustomerInformation information) {

    public ServiceOffering {
        reviews = List.copyOf(reviews);
        requests = List.copyOf(requests);
    }

    /** The reviews that customers of this plan have. */
    public List<Review> reviews(String plan) {
        return reviews.stream().filter(review -> review.plans().contains(plan)).toList();
    }

    /** What customers of this plan can order. */
    public List<ServiceRequest> requests(String plan) {
        return requests.stream()
                .filter(request -> request.plans().contains(plan))
                .toList();
    }
}
