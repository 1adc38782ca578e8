package io.tierline.intake.customer.application;

import io.smallrye.mutiny.Uni;
import io.tierline.intake.customer.model.Customer;
import io.tierline.intake.request.model.Precondition;
import io.tierline.intake.request.model.Result;
import io.tierline.kit.policy.PolicyCatalogue;
import io.tierline.kit.rest.Refusal;
import io.tierline.kit.rest.Refusal.Violation;
import io.tierline.policy.SupportPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.TreeSet;

/** Stores a customer as its next version and publishes it. */
@ApplicationScoped
public class SavingCustomer {
    private final CustomerStore customers;
    private final PolicyCatalogue policies;

    /** Over the request's store. */
    public SavingCustomer(CustomerStore customers, PolicyCatalogue policies) {
        this.customers = customers;
        this.policies = policies;
    }

    /** The customer as stored; refused where policy or plan is unknown (400) or the version is old (412). */
    public Uni<Result<SavedCustomer>> save(String tenant, Customer customer, Precondition precondition) {
        Optional<Violation> wrong = wrongContract(customer.contract());
        if (wrong.isPresent()) {
            Refusal refusal = Refusal.invalid(wrong.get().field(), wrong.get().message());
            return Uni.createFrom().item(Result.refused(refusal));
        }
        return customers
                .lockVersion(tenant, customer.id())
                .chain(version ->
                        precondition.allows(version) ? store(tenant, customer.at(version + 1)) : stale(version));
    }

    private Uni<Result<SavedCustomer>> store(String tenant, Customer customer) {
        var saved = new SavedCustomer(customer, customer.version() == 1);
        return customers
                .save(tenant, customer, DirectoryRecord.of(tenant, customer))
                .replaceWith(new Result.Granted<>(saved));
    }

    private Optional<Violation> wrongContract(Customer.Contract contract) {
        Optional<SupportPolicy> policy = policies.find(contract.policy());
        if (policy.isEmpty()) {
            return Optional.of(new Violation("policy", "no policy named " + contract.policy() + " is loaded"));
        }
        return policy.filter(known -> !known.plans().containsKey(contract.plan()))
                .map(known -> new Violation(
                        "plan",
                        "policy %s has no plan %s; it has %s"
                                .formatted(
                                        known.name(),
                                        contract.plan(),
                                        String.join(
                                                ", ",
                                                new TreeSet<>(known.plans().keySet())))));
    }

    private static Uni<Result<SavedCustomer>> stale(long version) {
        return Uni.createFrom()
                .item(Result.refused(Refusal.preconditionFailed(
                        version == 0
                                ? "If-Match: there is no such customer yet"
                                : "If-Match: the customer's version is \"%d\" by now; read it again"
                                        .formatted(version))));
    }
}
