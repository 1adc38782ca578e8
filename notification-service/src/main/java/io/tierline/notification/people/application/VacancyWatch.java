package io.tierline.notification.people.application;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.tierline.kit.database.WorkerTransactions;
import io.tierline.kit.loop.BackgroundLoop;
import io.tierline.kit.policy.PolicyCatalogue;
import io.tierline.notification.people.model.Vacancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Looks at start and every minute whether somebody holds each role that the policies in force give something to do. It
 * stops nothing: staff comes in through this service, which must run for that.
 */
@ApplicationScoped
class VacancyWatch {
    private final WorkerTransactions transactions;
    private final HeldRolesStore held;
    private final PolicyCatalogue policies;
    private final VacancyReport report;
    private final VacancySettings settings;
    private @Nullable BackgroundLoop loop;

    VacancyWatch(
            WorkerTransactions transactions,
            HeldRolesStore held,
            PolicyCatalogue policies,
            VacancyReport report,
            VacancySettings settings) {
        this.transactions = transactions;
        this.held = held;
        this.policies = policies;
        this.report = report;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        loop = BackgroundLoop.start("vacancies", this::look);
    }

    /** Before the database's pool is closed. */
    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
    }

    private Duration look() {
        report.show(Vacancy.of(policies.current(), transactions.call(held::all)));
        return settings.poll();
    }
}
