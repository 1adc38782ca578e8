package io.tierline.notification.people.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.tierline.notification.people.model.Vacancy;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VacancyReportTest {
    private static final Logger LOG = Logger.getLogger(VacancyReport.class.getName());
    private static final Vacancy SOPHOS = new Vacancy("sophos", "default", List.of("engineer", "executive"));
    private static final Vacancy PENTIO = new Vacancy("pentio", null, List.of("engineer"));

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final VacancyReport report = new VacancyReport(metrics);
    private final Lines lines = new Lines();

    @BeforeEach
    void listen() {
        LOG.addHandler(lines);
    }

    @AfterEach
    void hangUp() {
        LOG.removeHandler(lines);
    }

    @Test
    void theGaugeIsThereWhileARoleIsVacant() {
        report.show(List.of(PENTIO, SOPHOS));
        assertThat(gauges()).containsExactlyInAnyOrder("pentio engineer 1", "sophos engineer 1", "sophos executive 1");

        report.show(List.of(new Vacancy("sophos", "default", List.of("executive"))));
        assertThat(gauges()).containsExactly("sophos executive 1");

        report.show(List.of());
        assertThat(gauges()).isEmpty();
    }

    @Test
    void twoTenantsThatLackARoleAreOneVacancy() {
        report.show(List.of(SOPHOS, new Vacancy("sophos", "east", List.of("executive"))));
        assertThat(gauges()).containsExactlyInAnyOrder("sophos engineer 1", "sophos executive 1");
    }

    @Test
    void saysOnceWhatHasChanged() {
        report.show(List.of());
        report.show(List.of(PENTIO, SOPHOS));
        report.show(List.of(PENTIO, SOPHOS));
        report.show(List.of(PENTIO));
        report.show(List.of());
        report.show(List.of());

        assertThat(lines.said)
                .containsExactly(
                        "WARN nobody holds these roles of the policies in force:"
                                + " pentio: engineer; sophos of default: engineer, executive",
                        "WARN nobody holds these roles of the policies in force: pentio: engineer",
                        "INFO somebody holds every role of the policies in force");
    }

    private List<String> gauges() {
        return metrics.find("tierline.policy.role.vacant").gauges().stream()
                .map(VacancyReportTest::words)
                .toList();
    }

    private static String words(Gauge gauge) {
        return "%s %s %.0f"
                .formatted(gauge.getId().getTag("policy"), gauge.getId().getTag("role"), gauge.value());
    }

    /** What the log was told. */
    private static final class Lines extends Handler {
        private final List<String> said = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            said.add(line.getLevel() + " " + String.format(line.getMessage(), line.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
