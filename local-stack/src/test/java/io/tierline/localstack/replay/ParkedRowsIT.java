package io.tierline.localstack.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.localstack.database.DatabaseAccess;
import io.tierline.localstack.infrastructure.SharedInfrastructure;
import io.tierline.localstack.infrastructure.SharedInfrastructure.Running;
import io.tierline.localstack.service.ServiceName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedInfrastructure.class)
class ParkedRowsIT {
    private final List<String> journal = new ArrayList<>();
    private final Running running;
    private final ParkedRows rows;

    ParkedRowsIT(Running running) {
        this.running = running;
        this.rows = new ParkedRows(
                DatabaseAccess.local(
                        Integer.parseInt(running.coordinate("TIERLINE_DB_PORT")),
                        running.coordinate("TIERLINE_DB_SUPERUSER_PASSWORD")),
                journal::add);
    }

    /** As the services' own migration makes it. */
    @BeforeEach
    void makeOutbox() throws IOException, SQLException {
        Path migration =
                Path.of(System.getProperty("tierline.root"), "service-kit/src/main/resources/db/kit/V0_1__outbox.sql");
        String script = Files.readString(migration)
                .replace("${schema}", "triage")
                .replaceAll("\\$\\{(worker|staff|api)}", "triage_$1");
        execute("set search_path = triage;" + script);
        insert("waits", null);
        insert("parked", "too large");
        insert("also-parked", "too large as well");
    }

    @AfterEach
    void dropOutbox() throws SQLException {
        execute("drop table triage.outbox");
    }

    @Test
    void releasesEveryParkedRowOnce() throws SQLException {
        assertThat(release(new Selection(null, false))).isEqualTo(2);
        assertThat(release(new Selection(null, false))).isZero();

        assertThat(parked()).isZero();
        assertThat(journal)
                .satisfiesExactly(
                        line -> assertThat(line)
                                .contains("triage", "event parked of ticket ticket-1", "tickets", "too large"),
                        line -> assertThat(line).contains("event also-parked"));
    }

    @Test
    void releasesOneEventAndNoOther() throws SQLException {
        assertThat(release(new Selection("also-parked", false))).isEqualTo(1);
        assertThat(release(new Selection("waits", false))).isZero();
        assertThat(parked()).isEqualTo(1);
    }

    @Test
    void onlySaysWhatItWouldDo() throws SQLException {
        assertThat(release(new Selection(null, true))).isEqualTo(2);
        assertThat(parked()).isEqualTo(2);
        assertThat(journal).hasSize(2).allMatch(line -> line.startsWith("would release"));
    }

    private int release(Selection selection) throws SQLException {
        return rows.release(List.of(ServiceName.TRIAGE), selection);
    }

    private void insert(String event, @Nullable String cause) throws SQLException {
        String parking = cause == null ? "null, null" : "clock_timestamp(), '" + cause + "'";
        execute("""
                insert into triage.outbox (shard, topic, key, headers, parked_at, park_cause)
                values (0, 'tickets', 'ticket-1', '{"ce_id": "%s"}', %s)""".formatted(event, parking));
    }

    private long parked() throws SQLException {
        try (Connection connection = running.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from triage.outbox where parked_at is not null and park_cause is not null")) {
            assertThat(row.next()).isTrue();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = running.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
