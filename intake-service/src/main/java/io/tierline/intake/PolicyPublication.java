package io.tierline.intake;

import io.quarkus.runtime.StartupEvent;
import io.tierline.kit.policy.NewPolicies;
import io.tierline.kit.policy.PolicyPublisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Publishes policies before the first ticket is taken under them: at start, and when a file changes. */
@ApplicationScoped
class PolicyPublication {
    private final PolicyPublisher publisher;

    PolicyPublication(PolicyPublisher publisher) {
        this.publisher = publisher;
    }

    void publish(@Observes StartupEvent event) {
        publisher.publish();
    }

    void publish(@Observes NewPolicies changed) {
        publisher.publish(changed.policies());
    }
}
