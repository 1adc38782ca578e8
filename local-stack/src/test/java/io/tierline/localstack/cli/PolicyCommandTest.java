package io.tierline.localstack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PolicyCommandTest {
    private static final Path POLICIES = Path.of(System.getProperty("tierline.root", ".."), "policies");
    private static final String SOPHOS = POLICIES.resolve("sophos.yaml").toString();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @TempDir
    private Path directory;

    /** What CI holds the shipped files to. */
    @Test
    void saysNothingOfTheShippedFiles() throws IOException {
        List<String> shipped;
        try (Stream<Path> files = Files.list(POLICIES)) {
            shipped = files.map(Path::toString)
                    .filter(file -> file.endsWith(".yaml"))
                    .toList();
        }
        assertThat(shipped).hasSize(5);
        assertThat(check(shipped.toArray(String[]::new))).isZero();
        assertThat(check(
                        SOPHOS,
                        "--directory",
                        POLICIES.resolve("samples/directory.yaml").toString()))
                .isZero();
        assertThat(said()).isEmpty();
    }

    @Test
    void namesFileLineAndWhatIsWrongWithEachAndEndsWithOne() throws IOException {
        Path bad = directory.resolve("bad.yaml");
        Files.writeString(bad, Files.readString(Path.of(SOPHOS)).replace("held-at: 3", "held-at: 2"));
        assertThat(check(POLICIES.resolve("pentio.yaml").toString(), bad.toString()))
                .isEqualTo(1);
        assertThat(said())
                .singleElement()
                .asString()
                .matches(
                        "\\Q" + bad
                                + "\\E:\\d+: /triage/claims-to-confirm/0/held-at: holds a claim of 2 at 2; name another severity");
    }

    @Test
    void findsAQueryThatCannotBeRun() throws IOException {
        Path bad = directory.resolve("bad.yaml");
        String pentio = Files.readString(POLICIES.resolve("pentio.yaml"));
        Files.writeString(bad, pentio.replace("ja: コネクタ OR コネクター", "ja: (コネクタ"));
        assertThat(check(bad.toString())).isEqualTo(1);
        assertThat(said()).singleElement().asString().contains("bad.yaml:").contains("コネクタ");
    }

    @Test
    void findsTwoFilesOfOneProgramme() throws IOException {
        Path second = directory.resolve("second.yaml");
        Files.copy(Path.of(SOPHOS), second);
        assertThat(check(SOPHOS, second.toString())).isEqualTo(1);
        assertThat(said()).containsExactly(second + ": " + SOPHOS + " holds the policy sophos already");
    }

    @Test
    void looksForRolesInTheDirectory() throws IOException {
        Path people = directory.resolve("people.yaml");
        Files.writeString(people, "staff: {one: {policy: pentio, roles: [engineer, executive]}}\n");
        assertThat(check(
                        "--directory",
                        people.toString(),
                        POLICIES.resolve("pentio.yaml").toString()))
                .isEqualTo(1);
        assertThat(said())
                .singleElement()
                .asString()
                .contains("nobody in the directory is support-manager for pentio")
                .endsWith(" (warning)");
    }

    @Test
    void saysWhatCannotBeRead() {
        assertThatThrownBy(() -> check(directory.resolve("none.yaml").toString()))
                .isInstanceOf(CommandFailedException.class)
                .hasMessageContaining("There is no file");
        assertThatThrownBy(this::check).isInstanceOf(CommandLine.MissingParameterException.class);
    }

    @Test
    void explainsAPromiseInBothLanguages() {
        assertThat(explain("--plan", "premium", "--severity", "critical")).isZero();
        assertThat(explain("--plan", "premium", "--severity", "critical", "--language", "ja"))
                .isZero();
        assertThat(said())
                .contains("We respond for the first time within 1 hour of the submission.", "受付から1時間以内に初回応答を差し上げます。");
    }

    @Test
    void namesThePlansSeveritiesAndLanguagesThereAre() {
        assertThatThrownBy(() -> explain("--plan", "gold", "--severity", "critical"))
                .hasMessageContaining("has no plan 'gold'; there are platinum, premium, standard");
        assertThatThrownBy(() -> explain("--plan", "premium", "--severity", "5"))
                .hasMessageContaining("has no severity '5'; there are 2, 3, 4, critical");
        assertThatThrownBy(() -> explain("--plan", "premium", "--severity", "2", "--language", "fr"))
                .hasMessageContaining("--language must be ja or en; it is fr");
    }

    private int check(String... arguments) {
        var command = new PolicyCheckCommand(out);
        new CommandLine(command).parseArgs(arguments);
        return command.call();
    }

    private int explain(String... arguments) {
        var command = new PolicyExplainCommand(out);
        new CommandLine(command)
                .parseArgs(
                        Stream.concat(Stream.of(SOPHOS), Stream.of(arguments)).toArray(String[]::new));
        return command.call();
    }

    private List<String> said() {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
