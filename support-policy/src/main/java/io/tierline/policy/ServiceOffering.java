package io.tierline.policy;

import java.util.List;

/**
 * What a programme offers its customers beside the handling of tickets.
 *
 * @param reviews in the order of the file
 */
public record ServiceOffering(List<Review> reviews) {

    public ServiceOffering {
        reviews = List.copyOf(reviews);
    }

    /** The reviews that customers of this plan have. */
    public List<Review> reviews(String plan) {
        return reviews.stream().filter(review -> review.plans().contains(plan)).toList();
    }
}
