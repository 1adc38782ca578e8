package io.tierline.policy.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tierline.policy.CustomerSilence;
import io.tierline.policy.LateResponseCredit;
import io.tierline.policy.ShippedPolicies;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.calendar.ClosedDays;
import io.tierline.policy.ticket.CustomerCalendar;
import io.tierline.policy.ticket.TicketPlace;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyLoaderTest {

    private static final String SOPHOS = ShippedPolicies.yaml("sophos");

    @Test
    void loadsItsOwnCanonicalTextToTheSameVersion() {
        SupportPolicy policy = ShippedPolicies.sophos();
        SupportPolicy again = PolicyLoader.load("policies topic", policy.text());
        assertThat(again.version()).isEqualTo(policy.version()).matches("[0-9a-f]{64}");
        assertThat(again.text()).isEqualTo(policy.text());
        assertThat(again.plans()).isEqualTo(policy.plans());
        assertThat(again.organisation().calendars().of("tokyo", null).definition())
                .isEqualTo(policy.organisation().calendars().of("tokyo", null).definition());
    }

    @Test
    void keepsTheWordOfACalendarThatIsOpenOnPublicHolidays() {
        SupportPolicy policy = PolicyLoader.load("sophos.yaml", SOPHOS.replace("holidays: JP", "holidays: none"));
        SupportPolicy again = PolicyLoader.load("policies topic", policy.text());
        assertThat(again.version()).isEqualTo(policy.version());
        ClosedDays closed =
                again.organisation().calendars().of("tokyo", null).definition().closedDays();
        assertThat(closed.publicHolidays()).isEmpty();
        assertThat(closed.contains(LocalDate.parse("2026-09-22"))).isFalse();
        assertThat(closed.contains(LocalDate.parse("2026-12-31"))).isTrue();
    }

    @Test
    void expandsPublicHolidaysToDates() {
        assertThat(ShippedPolicies.sophos().text()).contains("2026-09-22").doesNotContain("#");
    }

    /** As files were written before they could name the facts. */
    @Test
    void readsCreditsAndSilenceWithoutTheirFacts() {
        String sophos = SOPHOS.replace("{for: late first-response, facts: S16}", "late first-response");
        assertThat(PolicyLoader.load("f", sophos).plan("premium").credit()).isEqualTo(new LateResponseCredit(""));
        String keeper = ShippedPolicies.yaml("keeper")
                .replace(
                        "{then: resolution is void after 1 business day, facts: K7}",
                        "resolution is void after 1 business day");
        CustomerSilence silence = PolicyLoader.load("f", keeper).clocks().silence();
        assertThat(silence).extracting(CustomerSilence::facts).isEqualTo("");
        assertThat(ShippedPolicies.of("keeper").clocks().silence())
                .extracting(CustomerSilence::facts)
                .isEqualTo("K7");
    }

    @Test
    void commentsDoNotChangeTheVersionButPromisesDo() {
        String version = ShippedPolicies.sophos().version();
        assertThat(PolicyLoader.load("f", "# hello\n" + SOPHOS).version()).isEqualTo(version);
        assertThat(PolicyLoader.load("f", SOPHOS.replace("first-response: 4h", "first-response: 5h"))
                        .version())
                .isNotEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "first-response: 4h | first-response: 4 moons | /plans/standard/promises/critical/first-response | is"
                        + " no time",
                "support-manager: after 24h | support-manager: 24h |"
                        + " /plans/standard/promises/critical/escalation/support-manager | is no step",
                "calendar: tokyo | calendar: kyoto | /sites/tokyo/calendar | no calendar of this file: there are tokyo",
                "zone: Asia/Tokyo | zone: Asia/Edo | /calendars/tokyo/zone | is no time zone",
                "09:00-17:30 | 09:00-17h | /calendars/tokyo/open/monday-friday | are no hours",
                "monday-friday | monday-fryday | /calendars/tokyo/open/monday-fryday | are no days",
                "business-day: 8h 30m | business-day: 8h | /calendars/tokyo/business-day | is not how long",
                "public-holidays: JP | public-holidays: XX | /calendars/tokyo/public-holidays | no country",
                "12-29 to 01-03 | 12-32 to 01-03 | /calendars/tokyo/closures/0 | no closure",
                "regions: all | regions: [JP, US] | /sites | no site serves APAC, CA, AU, LATAM, EU, MEA",
                "business-time: tokyo | business-time: osaka | /clocks/business-time | no calendar",
                "deadline-nearing: 80% | deadline-nearing: 0% | /clocks/deadline-nearing | from 1% to 99%",
                "default-severity: 3 | default-severity: 9 | /triage/default-severity | no severity of this file",
                "claims: [critical, 2] | claims: [critical, 5] | /triage/claims-to-confirm/0/claims/1 | no severity",
                "2 after 30 days | 2 soon | /severities/2/customer-may-ask-for | is no raise",
                "plans: [premium, platinum] | plans: [gold] | /triage/start-level/0/plans/0 | no plan of this file",
                "title: Premium | titel: Premium | /plans/premium/titel | is not known here",
                "title: Premium | titel: Premium | /plans/premium | 'title' not found",
                "for: late first-response | for: late answer | /plans/premium/credits/for | enumeration",
                "{for: late first-response, facts: S16} | late answer | /plans/premium/credits | enumeration",
                "until: phone-confirmed | until: full moon | /triage/claims-to-confirm/0/until | enumeration",
                "while-closed: tokyo | while-closed: osaka | /triage/queue/0/while-closed | no calendar of this file",
                "plans: [platinum] | plans: [diamond] | /reviews/incident-review/plans/0 | no plan of this file",
                "every: 3 months | every: quarter | /reviews/incident-review/every | does not match",
                "- name: 4 | - name: 3 | /severities/3 | second time",
            })
    void namesFileLineAndWhatIsWrong(String right, String wrong, String path, String message) {
        String broken = SOPHOS.replaceFirst(Pattern.quote(right.strip()), wrong.strip());
        int line =
                (int) SOPHOS.substring(0, SOPHOS.indexOf(right.strip())).lines().count();
        assertThat(problems(broken)).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("sophos.yaml");
            assertThat(problem.line()).isBetween(line - 2, line + 2);
            assertThat(problem.path()).isEqualTo(path.strip());
            assertThat(problem.message()).contains(message.strip());
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "resolution is void after 1 business day | void after 1 business day | is no rule about silence",
                "then: resolution is void | than: resolution is void | is not known here",
                "to L2 when resolution is missed | to L1 when resolution is missed | is no promotion",
                "support-manager: when resolution is missed | support-manager: when answer is missed | waits for"
                        + " answer",
                "executive: 2 business days after resolution is missed | executive: soon | is no step",
                "2 business days after first-response | 2 business days after acknowledgement | is no time",
                "promises-by: level | promises-by: severity | promises nothing for severity urgent",
                "of the site | of the sites | is no calendar of this file",
                "sites: [chicago, cork, el-dorado-hills] | sites: [chicago, dublin] | is no site of this file",
                "public-holidays: IE | public-holidays: XX | is no country whose public holidays are known",
                "mailboxes: [security] | mailboxes: [secrets] | is no mailbox of this file",
                "as: professional-services | as: nothing | enumeration",
                "en: bug OR | english: bug OR | does not match",
                "severities: [urgent] | severities: [critical] | is no severity of this file",
            })
    void namesWhatIsWrongWithWhatOnlySomeProgrammesSay(String right, String wrong, String message) {
        assertNamed("keeper", right, wrong, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kaspersky | takes: 1 business day | takes: 8h | is not in business days",
                "kaspersky | takes: 1 business day | takes: long | is no time",
                "kaspersky | held: remotely | held: by post | enumeration",
                "kaspersky | agreed: at least 14 days ahead | agreed: 2 weeks | does not match",
                "kaspersky | every: calendar year | every: 12 months | enumeration",
                "kaspersky | by: tam | by: requester | enumeration",
                "kaspersky | tailored-to-the-customer: true | tailored-to-the-customer: maybe | boolean",
                "kaspersky | health-check: | medical: | is not known here",
                "hennge | at least 3 business days | 3 business days | is no lead time: write for instance at least 3",
                "hennge | at least 3 business days | at least 24h | is not in business days",
                "hennge | unclear-goes-back | unclear-waits | enumeration",
                "hennge | single-sign-on | anything | enumeration",
                "hennge | large-change: | huge-change: | is not known here",
                "hennge | https://status.hennge.example | status.hennge.example | is no web address: write for instance https",
                "hennge | https://status.hennge.example | http://status.hennge.example | is no web address",
                "hennge | https://status.hennge.example | 'https://' | is no web address",
                "hennge | https://status.hennge.example | 'https://status dashboard' | is no web address",
                "hennge | phone-calls: recorded | phone-calls: sometimes | enumeration",
                "hennge | facts: H6, H8 | fakten: H6 | is not known here",
            })
    void namesWhatIsWrongWithWhatIsOfferedBesideTickets(String programme, String right, String wrong, String message) {
        assertNamed(programme.strip(), right, wrong, message);
    }

    @Test
    void thoseStoodInForWorkByACalendarOfTheFile() {
        String broken = ShippedPolicies.yaml("kaspersky").replace("works: local", "works: tokyo");
        assertThat(problems(broken)).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("/notifications/stand-ins/tam/works");
            assertThat(problem.message()).contains("is no calendar of this file");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20:00-04:00 | 20:00-20:00 | are no hours",
                "20:00-04:00 | 20:00-25:00 | are no hours",
                "20:00-04:00 | 20:75-04:00 | are no hours",
                "20:00-04:00 | 03:00-01:00, 02:00-04:00 | intervals that overlap",
                "20:00-04:00 | 20:00-19:00, 18:00-19:00 | over midnight into the hours of the next day",
            })
    void namesWhatIsWrongWithNights(String right, String wrong, String message) {
        String broken = ShippedPolicies.resource("/policies/dubai.yaml").replace(right.strip(), wrong.strip());
        assertThat(problems(broken)).extracting(PolicyProblem::message).anyMatch(it -> it.contains(message.strip()));
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void everyShippedProgrammeLoadsFromItsCanonicalText(String programme) {
        SupportPolicy policy = ShippedPolicies.of(programme);
        SupportPolicy again = PolicyLoader.load("policies topic", policy.text());
        assertThat(again.version()).isEqualTo(policy.version());
        assertThat(again.plans()).isEqualTo(policy.plans());
        assertThat(again.triage()).isEqualTo(policy.triage());
        assertThat(again.clocks()).isEqualTo(policy.clocks());
        assertThat(again.offering()).isEqualTo(policy.offering());
    }

    static List<String> programmes() {
        return ShippedPolicies.NAMES;
    }

    @Test
    void theHolidaysOfCustomersCountriesAreExpandedToo() {
        SupportPolicy policy = ShippedPolicies.of("kaspersky");
        assertThat(policy.text())
                .contains("GB:")
                .contains("\"2026\": \"01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28\"");
        SupportPolicy again = PolicyLoader.load("policies topic", policy.text());
        var london = new CustomerCalendar(ZoneId.of("Europe/London"), "GB");
        assertThat(again.businessCalendar(new TicketPlace("msa", london)).definition())
                .isEqualTo(
                        policy.businessCalendar(new TicketPlace("msa", london)).definition());
    }

    @Test
    void pointsAtTheVeryLineOfAValue() {
        String broken = SOPHOS.replace("support-manager: on-request after 72h", "support-manager: later");
        List<PolicyProblem> problems = problems(broken);
        List<String> lines = broken.lines().toList();
        assertThat(problems)
                .hasSize(2)
                .allSatisfy(problem -> assertThat(lines.get(problem.line() - 1)).contains("later"));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        String broken =
                SOPHOS.replace("first-response: 4h", "first-response: x").replace("Asia/Tokyo", "Asia/Edo");
        assertThat(problems(broken)).hasSize(2);
    }

    @Test
    void everySeverityNeedsItsRowInEveryPlan() {
        String broken = SOPHOS.replaceAll("(?s)(  premium:.*?)      4:\n.*?(?=\n\n)", "$1");
        assertThat(problems(broken)).extracting(PolicyProblem::message).contains("promises nothing for severity 4");
    }

    @Test
    void everyRowNeedsATarget() {
        String broken = ShippedPolicies.yaml("hennge").replace("        first-response: 6 business hours\n", "");
        assertThat(problems(broken)).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("/plans/one/promises/medium");
            assertThat(broken.lines().toList().get(problem.line() - 2)).isEqualTo("      medium:");
            assertThat(problem.message())
                    .isEqualTo("has no target: give it a first-response, an answer or a resolution");
        });
    }

    @Test
    void noCalendarIsOpenAndClosedAtOnce() {
        String broken =
                SOPHOS.replaceFirst("( +)while-closed: tokyo\n", "$1while-closed: tokyo\n$1while-open: tokyo\n");
        assertThat(problems(broken)).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("/triage/queue/0/while-closed");
            assertThat(problem.message()).startsWith("can never match: no calendar is open and closed at once");
        });
    }

    @Test
    void rulesThatCanNeverMatchAreNoRules() {
        String broken = SOPHOS.replaceFirst("      plans: \\[premium, platinum]\n      level", "      level");
        assertThat(problems(broken)).extracting(PolicyProblem::message).anyMatch(it -> it.contains("can never match"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "- a", "a: [", "policy: a\npolicy: b", "\u0000"})
    void whatIsNoPolicyAtAllIsSaidSo(String text) {
        assertThatExceptionOfType(InvalidPolicyException.class)
                .isThrownBy(() -> PolicyLoader.load("x.yaml", text))
                .withMessageStartingWith("x.yaml:");
    }

    private static void assertNamed(String programme, String right, String wrong, String message) {
        String file = ShippedPolicies.yaml(programme);
        assertThat(file).contains(right.strip());
        String broken = file.replace(right.strip(), wrong.strip());
        assertThat(problems(broken)).extracting(PolicyProblem::message).anyMatch(it -> it.contains(message.strip()));
    }

    private static List<PolicyProblem> problems(String yaml) {
        InvalidPolicyException thrown =
                catchThrowableOfType(InvalidPolicyException.class, () -> PolicyLoader.load("sophos.yaml", yaml));
        assertThat(thrown).as("a broken file loads").isNotNull();
        return thrown.problems();
    }
}
