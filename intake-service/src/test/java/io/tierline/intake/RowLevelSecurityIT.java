package io.tierline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.tierline.intake.testing.Database;
import io.tierline.intake.testing.IntakeTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself hides, whatever the program asks. */
@QuarkusTest
class RowLevelSecurityIT extends IntakeTest {
    private String reference = "";

    @BeforeEach
    void submitATicketWithANote() {
        reference = newTicket();
        agent().body(Map.of("kind", "note", "text", "internal"))
                .post("/v1/tickets/" + reference + "/messages")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ticket", "ticket_fact", "ticket_event", "customer", "contact", "idempotency_key"})
    void hidesEverythingFromACustomerThatIsNotSet(String table) throws SQLException {
        try (Connection connection = asRole("intake_api")) {
            assertThat(Database.texts(connection, "select count(*)::text from " + table))
                    .containsExactly("0");
        }
    }

    @Test
    void hidesAnotherCustomersRows() throws SQLException {
        try (Connection connection = asRole("intake_api")) {
            become(connection, "default", STANDARD);
            assertThat(Database.texts(connection, "select reference from ticket where reference = ?", reference))
                    .isEmpty();
            assertThat(Database.texts(connection, "select distinct customer from ticket_fact"))
                    .isSubsetOf(List.of(STANDARD));
            assertThat(Database.texts(connection, "select id from customer")).containsExactly(STANDARD);
        }
    }

    @Test
    void hidesNotesFromTheCustomer() throws SQLException {
        try (Connection connection = asRole("intake_api")) {
            become(connection, "default", PLATINUM);
            assertThat(Database.texts(connection, factsOf(reference))).containsExactly("ticket.submitted");
        }
        assertThat(customer(PLATINUM)
                        .get("/v1/tickets/" + reference + "/timeline")
                        .asString())
                .contains("ticket.submitted")
                .doesNotContain("internal");
        assertThat(agent().get("/v1/tickets/" + reference + "/timeline").asString())
                .contains("internal");
    }

    @Test
    void hidesAnotherTenantFromStaff() throws SQLException {
        try (Connection connection = asRole("intake_staff")) {
            become(connection, "another", "");
            assertThat(Database.texts(connection, "select reference from ticket"))
                    .isEmpty();
            become(connection, "default", "");
            assertThat(Database.texts(connection, "select reference from ticket where reference = ?", reference))
                    .hasSize(1);
        }
    }

    @Test
    void refusesARowOfAnotherCustomer() throws SQLException {
        try (Connection connection = asRole("intake_api")) {
            become(connection, "default", STANDARD);
            assertThatThrownBy(() -> connection
                            .createStatement()
                            .executeUpdate("insert into idempotency_key (tenant, principal, path, key, fingerprint)"
                                    + " values ('another', 'p', '/', 'k', 'f')"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void leavesNoTableOpenToRequestsThatDoesNotForceIt() throws SQLException {
        assertThat(database().texts("""
                        select c.relname from pg_class c
                         where c.relnamespace = 'intake'::regnamespace and c.relkind in ('r', 'p')
                           and not (c.relrowsecurity and c.relforcerowsecurity)
                           and (has_any_column_privilege('intake_api', c.oid, 'select, update')
                                or has_any_column_privilege('intake_staff', c.oid, 'select, update')
                                or has_table_privilege('intake_api', c.oid, 'delete')
                                or has_table_privilege('intake_staff', c.oid, 'delete'))""")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake_api", "intake_staff", "intake_worker"})
    void letsNobodyRewriteTheAuditTrail(String role) throws SQLException {
        for (String statement : List.of("update ticket_fact set internal = true", "delete from ticket_fact")) {
            try (Connection connection = asRole(role)) {
                assertThatThrownBy(() -> connection.createStatement().executeUpdate(statement))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private Connection asRole(String role) throws SQLException {
        Connection connection = database().asService();
        connection.createStatement().execute("set role " + role);
        return connection;
    }

    private static void become(Connection connection, String tenant, String customer) throws SQLException {
        Database.texts(connection, "select set_config('tierline.tenant', ?, false)", tenant);
        Database.texts(connection, "select set_config('tierline.customer', ?, false)", customer);
    }

    private static String factsOf(String reference) {
        return "select type from ticket_fact where ticket_id = (select id from ticket where reference = '" + reference
                + "')";
    }
}
