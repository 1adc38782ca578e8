package io.tierline.intake.request.application;

import io.smallrye.mutiny.Uni;
import io.tierline.intake.request.model.Result;
import io.tierline.kit.auth.Caller;
import java.util.function.Supplier;

/** Transactions of requests. The stores that the work calls take part in it. */
public interface Transactions {

    /** Runs work under the caller's database role; commits what is granted, rolls back what is refused or fails. */
    <T> Uni<Result<T>> run(Caller caller, Supplier<Uni<Result<T>>> work);
}
