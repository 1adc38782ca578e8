package io.tierline.intake.customer.adapter.postgres;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.tierline.intake.customer.application.DirectoryStore;
import io.tierline.intake.customer.model.Contact;
import io.tierline.intake.customer.model.Customer;
import io.tierline.intake.customer.model.Publication;
import io.tierline.intake.customer.model.Publication.Place;
import io.tierline.intake.customer.model.TenantCustomer;
import io.tierline.kit.database.Sql;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The whole directory, for its nightly publication, under the worker's role. */
@ApplicationScoped
public class PostgresDirectory implements DirectoryStore {
    private static final String LOCK = """
            select night, after_tenant, after_customer, finished from directory_publication for update skip locked""";

    private static final String STORE =
            "update directory_publication set night = $1, after_tenant = $2, after_customer = $3, finished = $4";

    private static final String WAITING =
            "select count(*) as waiting from (select from outbox where parked_at is null limit $1) as counted";

    /** The lock keeps a newer version of a customer from being given an earlier place in the outbox than this one. */
    private static final String CUSTOMERS = """
            select tenant, id, version, name, policy, plan, contract, zone, country, language,
                   tam_name, tam_email, tam_phone, tam_locale,
                   account_manager_name, account_manager_email, account_manager_phone, account_manager_locale
              from customer where (tenant, id) > ($1, $2) order by tenant, id limit $3 for share""";

    /** A statement of its own, so that it sees what the customers' last owners committed. */
    private static final String CONTACTS = """
            select tenant, customer, contact.name, contact.email, contact.phone, contact.locale
              from contact join unnest($1::text[], $2::text[]) as published (tenant, customer) using (tenant, customer)
             order by tenant, customer, position""";

    @Override
    public Optional<Publication> lock(Sql sql) {
        return sql.query(LOCK).stream().map(PostgresDirectory::publication).findFirst();
    }

    @Override
    public boolean isWaiting(Sql sql, long records) {
        return sql.query(WAITING, records).getFirst().getLong("waiting") >= records;
    }

    @Override
    public List<TenantCustomer> next(Sql sql, Place after, int limit) {
        List<Row> rows = sql.query(CUSTOMERS, after.tenant(), after.customer(), limit);
        Map<Place, List<Contact>> contacts = sql
                .query(
                        CONTACTS,
                        Sql.column(rows, row -> row.getString("tenant"), String[]::new),
                        Sql.column(rows, row -> row.getString("id"), String[]::new))
                .stream()
                .collect(groupingBy(
                        row -> new Place(row.getString("tenant"), row.getString("customer")),
                        mapping(row -> person(row, ""), toList())));
        return rows.stream()
                .map(row -> new TenantCustomer(row.getString("tenant"), customer(row, contacts::get)))
                .toList();
    }

    @Override
    public void store(Sql sql, Publication publication) {
        Place after = publication.after();
        sql.update(STORE, publication.night(), after.tenant(), after.customer(), publication.finished());
    }

    private static Publication publication(Row row) {
        return new Publication(
                row.getLocalDate("night"),
                new Place(row.getString("after_tenant"), row.getString("after_customer")),
                row.getBoolean("finished"));
    }

    private static Customer customer(Row row, Function<Place, @Nullable List<Contact>> contacts) {
        var place = new Place(row.getString("tenant"), row.getString("id"));
        return new Customer(
                row.getString("id"),
                row.getLong("version"),
                row.getString("name"),
                new Customer.Contract(row.getString("policy"), row.getString("plan"), row.getString("contract")),
                new Customer.Home(row.getString("zone"), row.getString("country"), row.getString("language")),
                Optional.ofNullable(contacts.apply(place)).orElse(List.of()),
                new Customer.Managers(manager(row, "tam_"), manager(row, "account_manager_")));
    }

    private static @Nullable Contact manager(Row row, String prefix) {
        return row.getString(prefix + "name") == null ? null : person(row, prefix);
    }

    private static Contact person(Row row, String prefix) {
        return new Contact(
                row.getString(prefix + "name"),
                row.getString(prefix + "email"),
                row.getString(prefix + "phone"),
                row.getString(prefix + "locale"));
    }
}
