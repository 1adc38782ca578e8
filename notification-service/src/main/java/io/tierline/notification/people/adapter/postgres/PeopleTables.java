package io.tierline.notification.people.adapter.postgres;

import io.tierline.events.DirectoryEntry;
import io.tierline.kit.database.RequestRole;
import io.tierline.kit.database.Sql;
import io.tierline.kit.database.WorkerTransactions;
import io.tierline.notification.people.application.CustomerContacts;
import io.tierline.notification.people.application.RosterStore;
import io.tierline.notification.people.application.StaffStore;
import io.tierline.notification.people.model.Absence;
import io.tierline.notification.people.model.Roster;
import io.tierline.notification.people.model.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of people; the roster stays in memory until their common version changes. */
@ApplicationScoped
class PeopleTables implements RosterStore, StaffStore, CustomerContacts {
    private static final String PUT_STAFF = """
            insert into staff_member (tenant, id, name, email, phone, locale, roles, policy, call_order, absent_from,
                                      absent_to)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
                on conflict (tenant, id) do update
               set name = excluded.name, email = excluded.email, phone = excluded.phone, locale = excluded.locale,
                   roles = excluded.roles, policy = excluded.policy, call_order = excluded.call_order,
                   absent_from = excluded.absent_from, absent_to = excluded.absent_to
         returning (xmax = 0) as is_new""";

    private static final String STAFF = "select * from staff_member order by call_order, id";

    private static final String MANAGERS = """
            select tenant, customer, 'tam' as role, tam_name as name, tam_email as email, tam_phone as phone,
                   tam_locale as locale
              from customer_contact where tam_email is not null
            union all
            select tenant, customer, 'account-manager', account_manager_name, account_manager_email,
                   account_manager_phone, account_manager_locale
              from customer_contact where account_manager_email is not null""";

    private static final String PUT_CUSTOMER = """
            insert into customer_contact (tenant, customer, version, tam_name, tam_email, tam_phone, tam_locale,
                                          account_manager_name, account_manager_email, account_manager_phone,
                                          account_manager_locale, policy)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
                on conflict (tenant, customer) do update
               set version = excluded.version, tam_name = excluded.tam_name, tam_email = excluded.tam_email,
                   tam_phone = excluded.tam_phone, tam_locale = excluded.tam_locale,
                   account_manager_name = excluded.account_manager_name,
                   account_manager_email = excluded.account_manager_email,
                   account_manager_phone = excluded.account_manager_phone,
                   account_manager_locale = excluded.account_manager_locale, policy = excluded.policy
             where customer_contact.version < excluded.version""";

    private record Known(long version, Roster roster) {}

    private final WorkerTransactions transactions;
    private volatile Known known = new Known(0, Roster.empty());

    PeopleTables(WorkerTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Roster current(Sql sql) {
        long version =
                sql.query("select version from roster_version").getFirst().getLong("version");
        Known current = known;
        if (current.version() == version) {
            return current.roster();
        }
        var roster = new Roster(
                sql.query(STAFF).stream().map(PeopleRows::member).toList(),
                sql.query(MANAGERS).stream().map(PeopleRows::manager).toList());
        known = new Known(version, roster);
        return roster;
    }

    @Override
    public boolean put(RequestRole role, StaffMember member) {
        return transactions.call(sql -> {
            take(sql, role);
            return sql.query(
                            PUT_STAFF,
                            member.tenant(),
                            member.id(),
                            member.name(),
                            member.email(),
                            member.phone(),
                            member.locale(),
                            member.roles().stream().sorted().toArray(String[]::new),
                            member.policy(),
                            member.order(),
                            Sql.column(member.absences(), Absence::from, Instant[]::new),
                            Sql.column(member.absences(), Absence::to, Instant[]::new))
                    .getFirst()
                    .getBoolean("is_new");
        });
    }

    @Override
    public List<StaffMember> all(RequestRole role) {
        return transactions.call(sql -> {
            take(sql, role);
            return sql.query(STAFF).stream().map(PeopleRows::member).toList();
        });
    }

    @Override
    public void put(Sql sql, List<DirectoryEntry> entries) {
        for (DirectoryEntry entry : entries) {
            List<@Nullable Object> values = new ArrayList<>();
            values.addAll(List.of(entry.tenant(), entry.customer(), entry.version()));
            values.addAll(PeopleRows.columns(entry.tam()));
            values.addAll(PeopleRows.columns(entry.accountManager()));
            values.add(entry.policy());
            sql.update(PUT_CUSTOMER, values.toArray());
        }
    }

    private static void take(Sql sql, RequestRole role) {
        sql.query(RequestRole.STATEMENT, role.parameters().toArray());
    }
}
