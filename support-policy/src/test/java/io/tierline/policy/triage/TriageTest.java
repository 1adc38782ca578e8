package io.tierline.policy.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tierline.policy.ShippedPolicies;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.loader.PolicyLoader;
import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.CustomerCalendar;
import io.tierline.policy.ticket.Region;
import io.tierline.policy.ticket.SupportLevel;
import io.tierline.policy.ticket.TicketSnapshot;
import io.tierline.policy.ticket.TicketText;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S4, S5, S6, S7, S14. */
class TriageTest {

    private static final Instant OFFICE_HOURS = Instant.parse("2026-11-24T01:00:00Z");
    private static final Instant NIGHT = Instant.parse("2026-11-24T13:00:00Z");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "web,critical,critical", "web,2,2", "web,-,3", "phone,critical,critical", "api,4,4",
                "email,critical,3", "email,2,3", "email,3,3", "email,4,4", "email,-,3",
            })
    void judgesTheClaimByItsChannel(String channel, @Nullable String claim, String severity) {
        assertThat(triage("standard", channel, claim, null).severity()).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"standard,L1,general", "premium,L2,priority", "platinum,L2,priority"})
    void startsByPlan(String plan, SupportLevel level, String queue) {
        TriageDecision decision = triage(plan, "web", "3", null);
        assertThat(decision.level()).isEqualTo(level);
        assertThat(decision.queue()).isEqualTo(queue);
        assertThat(decision.site()).isEqualTo("tokyo");
    }

    /** S7: Tokyo is open from 09:00 to 17:30; 23 November is a public holiday. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        2026-11-24T17:29:59+09:00, ja, web,   3,        general,               priority
        2026-11-24T17:30:00+09:00, ja, web,   3,        japanese-next-morning, priority-japanese-next-morning
        2026-11-25T08:59:59+09:00, ja, web,   critical, japanese-next-morning, priority-japanese-next-morning
        2026-11-25T09:00:00+09:00, ja, web,   critical, general,               priority
        2026-11-23T11:00:00+09:00, ja, phone, critical, japanese-phone,        priority
        2026-11-23T11:00:00+09:00, ja, phone, 2,        japanese-next-morning, priority-japanese-next-morning
        2026-11-24T22:00:00+09:00, en, web,   4,        english-24x7,          priority
        2026-11-24T22:00:00+09:00, en, phone, critical, english-24x7,          priority
        2026-11-24T10:00:00+09:00, en, web,   4,        general,               priority
        """)
    void theHourAndTheLanguageSayWhoAnswers(
            OffsetDateTime at, String language, String channel, String severity, String standard, String premium) {
        assertThat(List.of("standard", "premium", "platinum"))
                .extracting(plan -> triage(at.toInstant(), plan, channel, language, severity, null)
                        .queue())
                .containsExactly(standard, premium, premium);
    }

    @Test
    void aRuleCanAskForOpenHoursToo() {
        SupportPolicy reversed = PolicyLoader.load(
                "sophos.yaml",
                ShippedPolicies.yaml("sophos")
                        .replaceFirst("(- rule: English round the clock\n +)while-closed", "$1while-open"));
        assertThat(Triage.triage(reversed, ticket(OFFICE_HOURS, null)).queue()).isEqualTo("english-24x7");
        assertThat(Triage.triage(reversed, ticket(NIGHT, null)).queue()).isEqualTo("general");
    }

    /** A calendar that moves with the customer is asked where the customer is. */
    @Test
    void theHourIsThatOfTheCustomerWhereTheCalendarMoves() {
        SupportPolicy moving = PolicyLoader.load(
                "kaspersky.yaml",
                ShippedPolicies.yaml("kaspersky")
                        .replace(
                                "    - rule: before the standard contract",
                                "    - {rule: night, while-closed: local, queue: night}\n"
                                        + "    - rule: before the standard contract")
                        .replace("  enterprise:", "  standard:"));
        var berlin = new CustomerCalendar(ZoneId.of("Europe/Berlin"), "DE");
        assertThat(Triage.triage(moving, ticket(OFFICE_HOURS, null)).queue()).isEqualTo("msa-enterprise");
        assertThat(Triage.triage(moving, ticket(OFFICE_HOURS, berlin)).queue()).isEqualTo("night");
    }

    private static TicketSnapshot ticket(Instant at, @Nullable CustomerCalendar customer) {
        return new TicketSnapshot(
                at, "standard", Channel.WEB, Region.EU, "en", null, null, customer, TicketText.of("s", "d"));
    }

    @Test
    void namesTheRulesThatDecided() {
        assertThat(triage("premium", "email", "critical", null).rules())
                .containsExactly("e-mail waits for the phone", "senior engineer at once", "priority queue");
        assertThat(triage("standard", "web", null, SupportLevel.L3).rules())
                .containsExactly("default-severity", "level-given", "general queue");
    }

    @Test
    void keepsALevelThatWasGiven() {
        assertThat(triage("premium", "web", "3", SupportLevel.L1).level()).isEqualTo(SupportLevel.L1);
    }

    @Test
    void refusesWhatThePolicyDoesNotKnow() {
        assertThatIllegalArgumentException().isThrownBy(() -> triage("gold", "web", "3", null));
        assertThatIllegalArgumentException().isThrownBy(() -> triage("premium", "web", "high", null));
    }

    private static TriageDecision triage(
            String plan, String channel, @Nullable String claim, @Nullable SupportLevel level) {
        return triage(OFFICE_HOURS, plan, channel, "en", claim, level);
    }

    private static TriageDecision triage(
            Instant at,
            String plan,
            String channel,
            String language,
            @Nullable String claim,
            @Nullable SupportLevel level) {
        var ticket = new TicketSnapshot(
                at,
                plan,
                Channel.of(channel).orElseThrow(),
                Region.EU,
                language,
                claim,
                level,
                null,
                TicketText.of("s", "d"));
        return Triage.triage(ShippedPolicies.sophos(), ticket);
    }
}
