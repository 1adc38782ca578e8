package io.tierline.intake.customer.application;

import io.smallrye.mutiny.Uni;
import io.tierline.intake.customer.model.Customer;
import io.tierline.intake.request.application.Transactions;
import io.tierline.intake.request.model.Result;
import io.tierline.kit.auth.Caller;
import io.tierline.kit.rest.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads the customers that the caller may see. */
@ApplicationScoped
public class ReadingCustomers {
    private final Transactions transactions;
    private final CustomerStore customers;

    /** Over the request's store. */
    public ReadingCustomers(Transactions transactions, CustomerStore customers) {
        this.transactions = transactions;
        this.customers = customers;
    }

    /** One customer; refused (404) if the caller knows of no such. */
    public Uni<Result<Customer>> one(Caller caller, String id) {
        return transactions.run(
                caller,
                () -> customers
                        .find(caller.tenant(), id)
                        .map(found -> found.<Result<Customer>>map(Result.Granted::new)
                                .orElseGet(() -> Result.refused(Refusal.notFound("there is no customer " + id)))));
    }

    /** Some customers after an id, in the order of their ids. */
    public Uni<Result<List<Customer>>> list(Caller caller, String after, int limit) {
        return transactions.run(
                caller, () -> customers.list(caller.tenant(), after, limit).map(Result.Granted::new));
    }
}
