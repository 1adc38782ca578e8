package io.tierline.notification.people.application;

import static java.util.stream.Collectors.joining;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.tierline.notification.people.model.Vacancy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Shows which roles nobody holds: the gauge {@code tierline.policy.role.vacant} by policy and role, 1 while it is so and
 * absent otherwise; and one line in the log whenever that changes. For one thread.
 */
@ApplicationScoped
class VacancyReport {
    private static final Logger LOG = Logger.getLogger(VacancyReport.class);

    private final MultiGauge gauge;
    private List<Vacancy> shown = List.of();

    VacancyReport(MeterRegistry metrics) {
        this.gauge = MultiGauge.builder("tierline.policy.role.vacant")
                .description("1 while nobody holds a role that the policy gives something to do")
                .register(metrics);
    }

    /** Shows these instead of those that were shown last. */
    void show(List<Vacancy> vacancies) {
        if (vacancies.equals(shown)) {
            return;
        }
        gauge.register(vacancies.stream().flatMap(VacancyReport::rows).toList());
        if (vacancies.isEmpty()) {
            LOG.info("somebody holds every role of the policies in force");
        } else {
            LOG.warnf("nobody holds these roles of the policies in force: %s", words(vacancies));
        }
        shown = vacancies;
    }

    private static String words(List<Vacancy> vacancies) {
        return vacancies.stream().map(Vacancy::toString).collect(joining("; "));
    }

    private static Stream<Row<?>> rows(Vacancy vacancy) {
        return vacancy.roles().stream().map(role -> Row.of(Tags.of("policy", vacancy.policy(), "role", role), 1));
    }
}
