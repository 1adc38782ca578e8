package io.tierline.notification.people.adapter.postgres;

import static java.util.stream.Collectors.toSet;

import io.tierline.kit.database.Sql;
import io.tierline.notification.people.application.HeldRolesStore;
import io.tierline.notification.people.model.HeldRoles;
import io.tierline.policy.NotificationRole;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the tables of people say about roles; they stay in the database, only the roles come. */
@ApplicationScoped
class HeldRolesTables implements HeldRolesStore {
    /** A customer without such people still shows that the tenant has one of the programme. */
    private static final String ALL = """
            select tenant, policy, array_remove(array_agg(distinct role), null) as roles
              from (select tenant, policy, unnest(roles) as role from staff_member
                    union all
                    select tenant, policy,
                           unnest(array[case when tam_email is not null then 'tam' end,
                                        case when account_manager_email is not null then 'account-manager' end])
                      from customer_contact) as held
             group by tenant, policy""";

    @Override
    public List<HeldRoles> all(Sql sql) {
        return sql.query(ALL).stream().map(HeldRolesTables::held).toList();
    }

    private static HeldRoles held(Row row) {
        return new HeldRoles(
                row.getString("tenant"),
                row.getString("policy"),
                Stream.of(row.getArrayOfStrings("roles"))
                        .map(NotificationRole::of)
                        .flatMap(Optional::stream)
                        .collect(toSet()));
    }
}
