package io.tierline.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InfrastructureIT {
    private final HttpClient http = HttpClient.newHttpClient();
    private TestInfrastructure infrastructure;

    @BeforeAll
    void start() {
        infrastructure = TestInfrastructure.start();
    }

    @AfterAll
    void stop() {
        infrastructure.close();
    }

    @Test
    void loginRoleHasNoRightsUntilItTakesAGroupRole() throws SQLException {
        try (Connection owner = connect("intake", "OWNER_");
                Connection login = connect("intake", "")) {
            execute(owner, "create table intake.probe (id int)");
            execute(owner, "grant select on intake.probe to intake_api");
            assertThatThrownBy(() -> execute(login, "select * from intake.probe"))
                    .hasMessageContaining("denied");
            execute(login, "set role intake_api");
            execute(login, "select * from intake.probe");
            assertThatThrownBy(() -> execute(login, "set role triage_api")).hasMessageContaining("denied");
        }
    }

    @Test
    void everyRoleReadsTheClockAndNobodySetsIt() throws SQLException {
        try (Connection login = connect("escalation", "")) {
            execute(login, "set role escalation_worker");
            try (Statement statement = login.createStatement();
                    ResultSet row = statement.executeQuery(
                            "select real_origin = scaled_origin, speed = 1, running from clock.scaled_clock")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getBoolean(1) && row.getBoolean(2) && row.getBoolean(3))
                        .isTrue();
            }
            assertThatThrownBy(() -> execute(login, "update clock.scaled_clock set speed = 2"))
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void hasEveryTopicAndNoOther() throws Exception {
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", infrastructure.shared().get("TIERLINE_KAFKA_BOOTSTRAP")))) {
            Set<String> topics = admin.listTopics().names().get();
            assertThat(topics)
                    .containsExactlyInAnyOrder(
                            "tickets",
                            "timers",
                            "directory",
                            "policies",
                            "tickets.dead-letter.intake",
                            "tickets.dead-letter.triage",
                            "tickets.dead-letter.escalation",
                            "tickets.dead-letter.notification",
                            "timers.dead-letter.escalation",
                            "directory.dead-letter.notification");
        }
    }

    @Test
    void signsATokenThatNamesTheCustomer() {
        String token = infrastructure.token("customer", "acme-platinum");
        String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.", 3)[1]), StandardCharsets.UTF_8);
        assertThat(claims)
                .contains("\"iss\":\"tierline-local\"", "\"groups\":[\"customer\"]", "\"customer\":\"acme-platinum\"");
    }

    @Test
    void inboxAndPhoneAnswer() throws Exception {
        assertThat(get("TIERLINE_MAIL_URL", "/messages").body()).isEqualTo("[]");
        assertThat(get("TIERLINE_PHONE_URL", "/calls").body()).isEqualTo("[]");
    }

    private HttpResponse<String> get(String base, String path) throws IOException, InterruptedException {
        URI uri = URI.create(infrastructure.shared().get(base) + path);
        return http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    private Connection connect(String service, String who) throws SQLException {
        Map<String, String> environment = infrastructure.environment(service);
        return DriverManager.getConnection(
                "jdbc:postgresql://%s:%s/%s"
                        .formatted(
                                environment.get("TIERLINE_DB_HOST"),
                                environment.get("TIERLINE_DB_PORT"),
                                environment.get("TIERLINE_DB_NAME")),
                environment.get("TIERLINE_DB_" + who + "USER"),
                environment.get("TIERLINE_DB_" + who + "PASSWORD"));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
