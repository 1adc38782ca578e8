package io.tierline.kit.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.tierline.kit.consume.GuardedConsumer;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The arrows of the design and what hangs on them, as rules for one service. */
public final class HouseRules {
    private static final List<String> SERVICES = List.of("intake", "triage", "escalation", "notification");

    private static final DescribedPredicate<JavaCall<?>> ASKS_FOR_THE_TIME = callOf(
            "asks this machine for the time",
            "now|currentTimeMillis|nanoTime|system.*",
            Instant.class,
            LocalDate.class,
            LocalTime.class,
            LocalDateTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class,
            Clock.class,
            InstantSource.class,
            System.class);

    private static final DescribedPredicate<JavaCall<?>> ASKS_FOR_CHANCE = callOf(
            "asks for chance",
            "randomUUID|random|next.*|getDefault|of",
            UUID.class,
            Math.class,
            RandomGenerator.class,
            Random.class);

    private final String home;
    private final String[] neighbours;

    HouseRules(String service, List<String> otherServices) {
        this.home = "io.tierline." + service;
        this.neighbours = otherServices.stream()
                .map(other -> "io.tierline." + other + "..")
                .toArray(String[]::new);
    }

    /**
     * Checks all rules on a service's classes, without its tests.
     *
     * @param service for instance {@code intake}
     * @throws AssertionError if one is broken; the message names the class and the line
     */
    public static void check(String service) {
        var rules = new HouseRules(
                service,
                SERVICES.stream().filter(other -> !other.equals(service)).toList());
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(rules.home);
        if (classes.isEmpty()) {
            throw new AssertionError("there are no classes of " + service + " to hold to the rules");
        }
        rules.all().forEach(rule -> rule.check(classes));
    }

    List<ArchRule> all() {
        return List.of(
                modelKnowsNoOtherSide(),
                applicationKnowsNoAdapter(),
                modelIsFreeOfFrameworks(),
                modelIsFreeOfChance(),
                timeIsAnArgument(),
                edgesAreInAdapters(),
                consumersAreInAdapters(),
                consumersAreGuarded(),
                servicesDoNotImportEachOther(),
                featuresHaveNoCycles());
    }

    ArchRule modelKnowsNoOtherSide() {
        return noClasses()
                .that(are(inside("model")))
                .should()
                .dependOnClassesThat(inside("application").or(inside("adapter")))
                .allowEmptyShould(true)
                .because("arrows point inward");
    }

    ArchRule applicationKnowsNoAdapter() {
        return noClasses()
                .that(are(inside("application")))
                .should()
                .dependOnClassesThat(inside("adapter"))
                .allowEmptyShould(true)
                .because("arrows point inward");
    }

    ArchRule modelIsFreeOfFrameworks() {
        return noClasses()
                .that(are(inside("model")))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta..",
                        "io.quarkus..",
                        "io.vertx..",
                        "io.smallrye..",
                        "io.micrometer..",
                        "org.hibernate..",
                        "org.apache.kafka..",
                        "org.eclipse.microprofile..",
                        "com.fasterxml.jackson..",
                        "java.sql.."))
                .allowEmptyShould(true)
                .because("the model is plain Java");
    }

    ArchRule modelIsFreeOfChance() {
        return noClasses()
                .that(are(inside("model")))
                .should()
                .callMethodWhere(ASKS_FOR_CHANCE)
                .allowEmptyShould(true)
                .because("the same facts make the same decision");
    }

    ArchRule timeIsAnArgument() {
        return noClasses()
                .should()
                .callMethodWhere(ASKS_FOR_THE_TIME)
                .orShould()
                .callConstructor(Date.class)
                .allowEmptyShould(true)
                .because("io.tierline.kit.clock is the one clock");
    }

    ArchRule edgesAreInAdapters() {
        return classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should(be(inside("adapter")))
                .allowEmptyShould(true)
                .because("REST is an edge");
    }

    ArchRule consumersAreInAdapters() {
        return methods()
                .that()
                .areAnnotatedWith(Incoming.class)
                .or()
                .areAnnotatedWith(Path.class)
                .should()
                .beDeclaredInClassesThat(inside("adapter"))
                .allowEmptyShould(true)
                .because("Kafka is an edge");
    }

    ArchRule consumersAreGuarded() {
        return methods()
                .that()
                .areAnnotatedWith(Incoming.class)
                .should()
                .beAnnotatedWith(GuardedConsumer.class)
                .allowEmptyShould(true)
                .because("a channel that stopped in a service that lives on would be an outage that nobody sees");
    }

    ArchRule servicesDoNotImportEachOther() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(neighbours))
                .allowEmptyShould(true)
                .because("services share events and nothing else");
    }

    ArchRule featuresHaveNoCycles() {
        return slices().matching(home + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    private DescribedPredicate<JavaClass> inside(String side) {
        return resideInAPackage(home + ".." + side + "..");
    }

    private static DescribedPredicate<JavaCall<?>> callOf(String description, String names, Class<?>... owners) {
        return DescribedPredicate.describe(
                description,
                call -> call.getName().matches(names)
                        && List.of(owners).stream()
                                .anyMatch(owner -> call.getTargetOwner().isEquivalentTo(owner)));
    }
}
