package io.tierline.triage.triaging.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.loader.PolicyLoader;
import io.tierline.policy.ticket.TicketSnapshot;
import io.tierline.text.LuceneTextMatchers;
import io.tierline.triage.triaging.application.JudgingTickets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewReaderTest {
    /** In Tokyo it is 22:00. */
    private static final Instant NIGHT = Instant.parse("2026-11-24T13:00:00Z");

    private static final LuceneTextMatchers MATCHERS = new LuceneTextMatchers();

    private final JudgingTickets judging = new JudgingTickets(MATCHERS);

    @AfterAll
    static void close() {
        MATCHERS.close();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, レポートの表示が崩れる, ja, japanese-next-morning",
                "-, Firewall の表示が崩れる, ja, japanese-next-morning",
                "'', レポートの表示が崩れる, ja, japanese-next-morning",
                "-, Report looks broken, en, english-24x7",
                "-, -, en, english-24x7",
                "en, レポートの表示が崩れる, en, english-24x7",
            })
    void takesTheLanguageOfTheTextWhereNoneIsNamed(
            @Nullable String language, @Nullable String subject, String taken, String queue) throws IOException {
        SupportPolicy sophos = sophos();
        TicketSnapshot ticket = read(sophos, request("web", language, null, subject));
        assertThat(ticket.language()).isEqualTo(taken);
        assertThat(judging.decide(sophos, ticket).queue()).isEqualTo(queue);
    }

    @Test
    void takesAMailboxOfAMailOnly() throws IOException {
        String mailbox = "support@sophos.example";
        assertThat(read(sophos(), request("email", null, mailbox, "a")).text().mailbox())
                .isEqualTo(mailbox);
        assertThatThrownBy(() -> read(sophos(), request("web", null, mailbox, "a")))
                .isInstanceOfSatisfying(HttpProblem.class, problem -> {
                    assertThat(problem.getStatusCode()).isEqualTo(400);
                    assertThat(problem.getDetail()).isEqualTo("Wrong: mailbox");
                });
    }

    private TicketSnapshot read(SupportPolicy policy, PreviewRequest request) {
        return new PreviewReader(policy, request, judging::languageOf).ticket(NIGHT);
    }

    private static PreviewRequest request(
            String channel, @Nullable String language, @Nullable String mailbox, @Nullable String subject) {
        return new PreviewRequest(
                "sophos", "standard", null, channel, "JP", language, null, null, null, null, mailbox, subject, null);
    }

    private static SupportPolicy sophos() throws IOException {
        Path file = Path.of(Objects.requireNonNull(System.getProperty("tierline.root")), "policies", "sophos.yaml");
        return PolicyLoader.load(file.toString(), Files.readString(file));
    }
}
