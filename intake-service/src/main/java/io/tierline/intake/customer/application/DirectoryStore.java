package io.tierline.intake.customer.application;

import io.tierline.intake.customer.model.Publication;
import io.tierline.intake.customer.model.TenantCustomer;
import io.tierline.kit.database.Sql;
import java.util.List;
import java.util.Optional;

/** What the nightly publication of the directory needs of the database, within its transaction. */
public interface DirectoryStore {

    /** How far it got, locked until the transaction ends; empty while another replica has it. */
    Optional<Publication> lock(Sql sql);

    /** Whether as many records as this, or more, wait to be sent. */
    boolean isWaiting(Sql sql, long records);

    /** The next customers of all tenants, in order, none of which changes before the transaction ends. */
    List<TenantCustomer> next(Sql sql, Publication.Place after, int limit);

    /** Stores how far it got. */
    void store(Sql sql, Publication publication);
}
