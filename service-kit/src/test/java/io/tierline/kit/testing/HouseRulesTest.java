package io.tierline.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Seeds one violation per rule and sees the rule fail, and no other. */
class HouseRulesTest {
    private static final HouseRules RULES = new HouseRules("seeded", List.of("neighbour"));

    @TempDir
    private Path compiled;

    static Stream<Arguments> violations() {
        return Stream.of(
                Arguments.of(
                        (Function<HouseRules, ArchRule>) HouseRules::modelKnowsNoOtherSide,
                        List.of(
                                type("seeded.a.application", "UseCase", ""),
                                type("seeded.a.model", "Model", "io.tierline.seeded.a.application.UseCase used;"))),
                Arguments.of(
                        (Function<HouseRules, ArchRule>) HouseRules::applicationKnowsNoAdapter,
                        List.of(
                                type("seeded.a.adapter.rest", "Resource", ""),
                                type(
                                        "seeded.a.application",
                                        "UseCase",
                                        "io.tierline.seeded.a.adapter.rest.Resource used;"))),
                Arguments.of(
                        (Function<HouseRules, ArchRule>) HouseRules::modelIsFreeOfFrameworks,
                        List.of(type("seeded.a.model", "Model", "io.vertx.core.Vertx used;"))),
                Arguments.of(
                        (Function<HouseRules, ArchRule>) HouseRules::modelIsFreeOfChance,
                        List.of(type("seeded.a.model", "Model", "Object used = java.util.UUID.randomUUID();"))),
                Arguments.of(
                        (Function<HouseRules, ArchRule>) HouseRules::timeIsAnArgument,
                        List.of(type("seeded.a.application", "UseCase", "Object used = java.time.Instant.now();"))),
                Arguments.of(
                        (Function<HouseRules, ArchRule>) HouseRules::timeIsAnArgument,
                        List.of(type("seeded.a.adapter.rest", "Resource", "long used = System.nanoTime();"))),
                Arguments.of(
                        (Function<HouseRules, ArchRule>) HouseRules::edgesAreInAdapters,
                        List.of(source(
                                "seeded.a.application",
                                "UseCase",
                                "@jakarta.ws.rs.Path(\"/seeded\") public class UseCase {}"))),
                Arguments.of(
                        (Function<HouseRules, ArchRule>) HouseRules::consumersAreInAdapters,
                        List.of(type(
                                "seeded.a.application",
                                "UseCase",
                                "@org.eclipse.microprofile.reactive.messaging.Incoming(\"seeded\")"
                                        + " @io.tierline.kit.consume.GuardedConsumer void take(byte[] it) {}"))),
                Arguments.of(
                        (Function<HouseRules, ArchRule>) HouseRules::consumersAreGuarded,
                        List.of(
                                type(
                                        "seeded.a.adapter.kafka",
                                        "Consumer",
                                        "@org.eclipse.microprofile.reactive.messaging.Incoming(\"seeded\") void take(byte[] it) {}"))),
                Arguments.of(
                        (Function<HouseRules, ArchRule>) HouseRules::servicesDoNotImportEachOther,
                        List.of(
                                type("neighbour.a.model", "Model", ""),
                                type("seeded.a.application", "UseCase", "io.tierline.neighbour.a.model.Model used;"))),
                Arguments.of(
                        (Function<HouseRules, ArchRule>) HouseRules::featuresHaveNoCycles,
                        List.of(
                                type("seeded.a.model", "One", "io.tierline.seeded.b.model.Other used;"),
                                type("seeded.b.model", "Other", "io.tierline.seeded.a.model.One used;"))));
    }

    @Test
    void hasNothingToSayForNothing() {
        assertThatThrownBy(() -> HouseRules.check("nobody"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no classes of nobody");
    }

    @ParameterizedTest
    @MethodSource("violations")
    void seesTheSeededViolation(Function<HouseRules, ArchRule> broken, List<JavaFileObject> sources) {
        JavaClasses classes = compile(sources);
        ArchRule rule = broken.apply(RULES);
        assertThatThrownBy(() -> rule.check(classes)).isInstanceOf(AssertionError.class);
        assertThat(RULES.all())
                .filteredOn(other -> other.evaluate(classes).hasViolation())
                .hasSize(1);
    }

    @Test
    void hasNothingAgainstAWellKeptService() {
        JavaClasses classes = compile(
                List.of(
                        type("seeded.a.model", "Model", "java.time.Instant at;"),
                        type("seeded.a.application", "UseCase", "io.tierline.seeded.a.model.Model used;"),
                        source(
                                "seeded.a.adapter.rest",
                                "Resource",
                                "@jakarta.ws.rs.Path(\"/a\") public class Resource { io.tierline.seeded.a.application.UseCase used; }")));
        assertThat(RULES.all()).noneMatch(rule -> rule.evaluate(classes).hasViolation());
    }

    private JavaClasses compile(List<JavaFileObject> sources) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        boolean done = compiler.getTask(
                        null, null, null, List.of("-d", compiled.toString(), "-proc:none"), null, sources)
                .call();
        assertThat(done).as("the seeded sources compile").isTrue();
        return new ClassFileImporter().importPath(compiled);
    }

    private static JavaFileObject type(String tail, String name, String body) {
        return source(tail, name, "public class " + name + " { " + body + " }");
    }

    private static JavaFileObject source(String tail, String name, String declaration) {
        String packageName = "io.tierline." + tail;
        String text = "package " + packageName + ";\n" + declaration;
        URI uri = URI.create("string:///" + packageName.replace('.', '/') + '/' + name + ".java");
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
