package io.tierline.policy.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The arrows of the design. Each rule is also shown to bite. */
class DomainArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.tierline.policy");

    private static final JavaClasses SEEDED = new ClassFileImporter().importClasses(Seeded.class, SeededClock.class);

    private static final ArchRule PURE = classes()
            .that()
            .resideInAPackage("io.tierline.policy..")
            .and()
            .resideOutsideOfPackage("io.tierline.policy.loader..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang..",
                    "java.time..",
                    "java.util..",
                    "org.jspecify..",
                    "io.tierline.policy",
                    "io.tierline.policy.ticket..",
                    "io.tierline.policy.calendar..",
                    "io.tierline.policy.check..",
                    "io.tierline.policy.explain..",
                    "io.tierline.policy.escalation..",
                    "io.tierline.policy.ledger..",
                    "io.tierline.policy.triage..",
                    "io.tierline.policy.simulation..");

    private static final ArchRule TIME_IS_AN_ARGUMENT = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.time.Clock.class);

    @Test
    void theDomainUsesNoFramework() {
        PURE.check(PRODUCT);
    }

    @Test
    void nobodyAsksWhatTimeItIs() {
        TIME_IS_AN_ARGUMENT.check(PRODUCT);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.tierline.policy.(*)..").should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    void aFrameworkInTheDomainIsFound() {
        assertThat(PURE.evaluate(SEEDED).hasViolation()).isTrue();
    }

    @Test
    void askingForTheTimeIsFound() {
        assertThat(TIME_IS_AN_ARGUMENT.evaluate(SEEDED).hasViolation()).isTrue();
    }

    private record Seeded(@JsonProperty("severity") String severity) {}

    private record SeededClock(Instant time) {
        SeededClock() {
            this(Instant.now());
        }
    }
}
