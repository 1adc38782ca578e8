package io.tierline.notification;

import static java.util.stream.Collectors.toMap;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.tierline.localstack.TestInfrastructure;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Broker, database, mail server and phone, with a switch before each of the latter two; the service listens where the phone
 * reports key presses. The argument {@code speed} is that of the product's clock; all others are settings of the service.
 */
public final class NotificationTestResource implements QuarkusTestResourceLifecycleManager {
    private static final String SET_SPEED = """
            insert into clock.scaled_clock (real_origin, scaled_origin, speed, running)
            values (clock_timestamp(), clock_timestamp(), ?, true)
                on conflict (id) do update set real_origin = excluded.real_origin, speed = excluded.speed""";

    private final Map<String, String> arguments = new HashMap<>(Map.of("speed", "1"));
    private @Nullable TestInfrastructure infrastructure;
    private @Nullable NetworkSwitch smtp;
    private @Nullable NetworkSwitch phone;

    @Override
    public void init(Map<String, String> given) {
        arguments.putAll(given);
    }

    @Override
    public Map<String, String> start() {
        infrastructure = TestInfrastructure.start();
        setSpeed(Objects.requireNonNull(arguments.remove("speed")), infrastructure.shared());
        Map<String, String> settings = infrastructure.environment("notification").entrySet().stream()
                .collect(toMap(variable -> property(variable.getKey()), Map.Entry::getValue));
        smtp = new NetworkSwitch(Integer.parseInt(Objects.requireNonNull(settings.get("tierline.smtp.port"))));
        settings.put("tierline.smtp.port", Integer.toString(smtp.port()));
        phone = new NetworkSwitch(URI.create(Objects.requireNonNull(settings.get("tierline.phone.url")))
                .getPort());
        settings.put("tierline.phone.url", "http://127.0.0.1:" + phone.port());
        settings.put("quarkus.http.test-port", Objects.requireNonNull(settings.get("tierline.http.port")));
        settings.put("tierline.delivery.longest-wait", "1s");
        settings.put("tierline.delivery.email.timeout", "3s");
        settings.put("tierline.delivery.phone.timeout", "3s");
        settings.putAll(arguments);
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(
                Objects.requireNonNull(infrastructure), new TestInjector.MatchesType(TestInfrastructure.class));
        injector.injectIntoFields(Objects.requireNonNull(smtp), field -> isSwitch(field, "smtp"));
        injector.injectIntoFields(Objects.requireNonNull(phone), field -> isSwitch(field, "phone"));
    }

    @Override
    public void stop() {
        if (smtp != null) {
            smtp.close();
        }
        if (phone != null) {
            phone.close();
        }
        if (infrastructure != null) {
            infrastructure.close();
        }
    }

    private static void setSpeed(String speed, Map<String, String> shared) {
        String url = "jdbc:postgresql://%s:%s/%s"
                .formatted(
                        shared.get("TIERLINE_DB_HOST"), shared.get("TIERLINE_DB_PORT"), shared.get("TIERLINE_DB_NAME"));
        try (Connection connection = DriverManager.getConnection(
                        url, shared.get("TIERLINE_DB_SUPERUSER"), shared.get("TIERLINE_DB_SUPERUSER_PASSWORD"));
                PreparedStatement statement = connection.prepareStatement(SET_SPEED)) {
            statement.setBigDecimal(1, new BigDecimal(speed));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the clock's speed cannot be set", e);
        }
    }

    private static boolean isSwitch(Field field, String name) {
        return field.getType() == NetworkSwitch.class && field.getName().equals(name);
    }

    private static String property(String variable) {
        return variable.toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
