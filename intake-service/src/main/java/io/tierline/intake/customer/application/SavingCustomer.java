package io.tierline.intake.customer.application;

import io.smallrye.mutiny.Uni;
import io.tierline.intake.customer.model.Customer;
import io.tierline.intake.request.model.PolicyNames;
import io.tierline.intake.request.model.Precondition;
import io.tierline.intake.request.model.Result;
import io.tierline.kit.policy.PolicyCatalogue;
import io.tierline.kit.rest.Refusal;
import io.tierline.kit.rest.Refusal.Violation;
import io.tierline.policy.SupportPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

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

    /** The customer as stored, unchanged if nothing is new; refused where policy or plan is unknown (400) or the version is old (412). */
    public Uni<Result<SavedCustomer>> save(String tenant, Customer customer, Precondition precondition) {
        Optional<Violation> wrong = wrongContract(customer.contract());
        if (wrong.isPresent()) {
            Refusal refusal = Refusal.invalid(wrong.get().field(), wrong.get().message());
            return Uni.createFrom().item(Result.refused(refusal));
        }
        return customers.lock(tenant, customer.id()).chain(found -> decide(tenant, found, customer, precondition));
    }

    private Uni<Result<SavedCustomer>> decide(
            String tenant, Optional<Customer> found, Customer customer, Precondition precondition) {
        long version = found.map(Customer::version).orElse(0L);
        if (!precondition.allows(version)) {
            return Uni.createFrom().item(Result.refused(stale(version)));
        }
        if (found.isPresent() && found.get().equals(customer.at(version))) {
            return Uni.createFrom().item(new Result.Granted<>(new SavedCustomer(found.get(), false)));
        }
        return store(tenant, customer.at(version + 1));
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
        return policy.flatMap(known -> PolicyNames.unknownPlan("plan", contract.plan(), known));
    }

    private static Refusal stale(long version) {
        return Refusal.preconditionFailed(
                version == 0
                        ? "If-Match: there is no such customer yet"
                        : "If-Match: the customer's version is \"%d\" by now; read it again".formatted(version));
    }
}
