package io.tierline.policy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.tierline.policy.NotificationRole;
import io.tierline.policy.ShippedPolicies;
import io.tierline.policy.loader.CheckedPolicy;
import io.tierline.policy.loader.InvalidPolicyException;
import io.tierline.policy.loader.PolicyProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class PolicySenseTest {

    private static final List<String> NAMES = ShippedPolicies.NAMES;
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    @ParameterizedTest
    @FieldSource("NAMES")
    void nothingIsWrongWithTheShippedFiles(String name) {
        CheckedPolicy checked = check(name, ShippedPolicies.yaml(name));
        assertThat(checked.errors()).isEmpty();
        assertThat(checked.warnings()).isEmpty();
        assertThat(checked.usable()).isEqualTo(checked.policy());
    }

    @Test
    void nothingIsWrongWithTheSixthProgramme() {
        CheckedPolicy checked = check("dubai", ShippedPolicies.resource("/policies/dubai.yaml"));
        assertThat(checked.errors()).isEmpty();
        assertThat(checked.warnings()).isEmpty();
    }

    /** What is wrong stands in the line that {@code at} begins; it is the only thing that is wrong. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # policy  | right                                 | wrong                                  | at               | message
        sophos    | support-manager: after 24h            | support-manager: after 3h              |                  | comes after 3h, before the first-response that it waits for (4h); write a longer time
        sophos    | executive: after 8h                   | executive: after 90m                   |                  | comes after 90m, before the step to the support-manager below it (after 2h)
        sophos    | support-manager: after 24h            | support-manager: on-request after 1h   |                  | comes after 1h, before the first-response that it waits for (4h)
        keeper    | executive: 2 business days after resolution is missed | executive: after 7 business hours |  | comes after 7 business hours, before the first-response that it waits for (1 business day)
        keeper    | support-manager: when resolution is missed | support-manager: 3 business days after resolution is missed | executive: | comes 2 business days after resolution is missed, before the step to the support-manager below it (3 business days after resolution is missed); write a longer time
        keeper    | - rule: level 1 first                 | - {rule: higher, severities: [urgent], level: L3}\\n    - rule: level 1 first | - {rule: higher | can never match: "urgent goes up at once" before it covers all of its tickets
        keeper    | - rule: level 1 first                 | - {rule: all, severities: [urgent, normal], level: L1}\\n    - rule: level 1 first | - rule: level 1 first | can never match: "all" before it covers all of its tickets
        keeper    | - rule: security team                 | - {rule: again, mailboxes: [security], queue: sales}\\n    - rule: security team | - {rule: again | can never match: "mail to the security mailbox" before it covers all of its tickets
        pentio    | - rule: some users affected           | - {rule: again, text: {en: outage}, severity: low}\\n    - {rule: outage, text: {en: outage}, severity: high}\\n    - rule: some users affected | - {rule: outage | can never match: "again" before it covers all of its tickets
        pentio    | - rule: some users affected           | - {rule: urgent, severities: [urgent], severity: low}\\n    - rule: some users affected | - {rule: urgent | can never match: it asks for a severity, and none is known yet; leave out severities
        pentio    | - rule: a question without background | - {rule: x, missing: the exact error text}\\n    - {rule: y, languages: [ja], missing: the exact error text}\\n    - rule: a question without background | - {rule: y | asks for what the rules before it ask for already; leave it out
        sophos    | - rule: general queue                 | - {rule: night, languages: [en], while-closed: tokyo, queue: night}\\n    - rule: general queue | - {rule: night | can never match: "English round the clock" before it covers all of its tickets
        sophos    | held-at: 3                            | held-at: 2                             |                  | holds a claim of 2 at 2; name another severity
        hennge    | large-change: at least 10 business days | large-change: at least 2 business days |              | is sooner than a minor-change; write a longer time
        hennge    | from: [high]                          | from: [medium]                         | - when: workaround-offered | changes medium to itself; name another severity
        hennge    | - when: workaround-offered            | - {when: agreed-high, from: [low], to: medium}\\n    - when: workaround-offered | - {when: agreed-high | can never match: what is before it covers all of its severities
        hennge    | - rule: high once both sides agree    | - {rule: no claim, claims: [high, medium], held-at: low, until: agreed-high}\\n    - rule: high once both sides agree | - rule: high once | can never match: "no claim" before it covers all of its claims
        hennge    | - when: deadline-nearing              | - {when: status-report-due, tell: [engineer], by: [email]}\\n    - when: deadline-nearing | - {when: status | can never match: no plan promises a status-report
        hennge    | - when: deadline-nearing              | - {when: deadline-missed, detail: answer, tell: [cc], by: [email]}\\n    - when: deadline-nearing | - {when: deadline-missed, detail | can never match: deadline-missed never has the detail answer here; write first-response
        hennge    | - when: deadline-nearing              | - {when: level-promoted, tell: [engineer], by: [email]}\\n    - when: deadline-nearing | - {when: level-promoted | can never match: no plan promises a promotion
        hennge    | - when: deadline-nearing              | - {when: phone-awaited, tell: [requester], by: [email]}\\n    - when: deadline-nearing | - {when: phone | can never match: no clock waits for the phone; add start-with-the-phone under clocks, or leave the rule out
        keeper    | - when: deadline-nearing              | - {when: level-promoted, detail: L3, tell: [engineer], by: [email]}\\n    - when: deadline-nearing | - {when: level-promoted | can never match: level-promoted never has the detail L3 here; write L2
        keeper    | - when: deadline-nearing              | - {when: triaged, detail: answer, tell: [engineer], by: [email]}\\n    - when: deadline-nearing | - {when: triaged | can never match: triaged never has the detail answer here; write L1 or L2 or L3 or professional-services
        hennge    | - when: deadline-nearing              | - {when: submitted, detail: response, tell: [engineer], by: [email]}\\n    - when: deadline-nearing | - {when: submitted, detail | never has the detail response here; write none
        hennge    | - when: deadline-nearing              | - {when: triaged, detail: out-of-scope, tell: [cc], by: [email]}\\n    - when: deadline-nearing | - {when: triaged, detail | can never match: triaged never has the detail out-of-scope here; write L1 or L2 or L3
        hennge    | - when: deadline-nearing              | - {when: submitted, tell: [cc, requester], by: [email]}\\n    - when: deadline-nearing | - {when: submitted, tell | says what the rules before it say already; leave it out
        """)
    void namesTheLineAndWhatIsWrong(String policy, String right, String wrong, String at, String message) {
        String broken = ShippedPolicies.yaml(policy).replace(right, wrong.replace("\\n", "\n"));
        List<PolicyProblem> problems = check(policy, broken).errors();
        assertThat(problems).singleElement().satisfies(problem -> {
            String line = broken.lines().toList().get(problem.line() - 1).strip();
            assertThat(line).startsWith(at == null ? wrong : at);
            assertThat(problem.message()).contains(message);
            assertThat(problem)
                    .hasToString(policy + ".yaml:" + problem.line() + ": " + problem.path() + ": " + problem.message());
        });
        assertThatExceptionOfType(InvalidPolicyException.class)
                .isThrownBy(() -> check(policy, broken).usable())
                .withMessageContaining(message);
    }

    @Test
    void aStepThatNobodyIsToldOfIsNone() {
        String broken = ShippedPolicies.yaml("sophos")
                .replaceAll("(?s)    - when: escalated\n      detail: executive.*?\\]\n.*?\\]\n", "");
        assertThat(check("sophos", broken).errors())
                .extracting(PolicyProblem::path)
                .contains("/plans/platinum/promises/critical/escalation/executive");
    }

    @Test
    void whatDependsOnTheHourIsNotJudged() {
        String strange = ShippedPolicies.yaml("pentio")
                .replaceFirst("facts: P4, P5", "escalation: {support-manager: after 9h}\n        facts: P4");
        assertThat(check("pentio", strange).errors()).isEmpty();
    }

    @Test
    void formIsLookedAtFirst() {
        String broken = ShippedPolicies.yaml("sophos")
                .replace("support-manager: after 24h", "support-manager: after 3h")
                .replace("title: Premium", "titel: Premium");
        CheckedPolicy checked = check("sophos", broken);
        assertThat(checked.policy()).isNull();
        assertThat(checked.errors()).extracting(PolicyProblem::message).contains("\"titel\" is not known here");
    }

    @Test
    void holidaysOfTheNextYearMustBeKnown() {
        CheckContext later = CheckContext.on(LocalDate.parse("2040-01-01"));
        CheckedPolicy checked = CheckedPolicy.of("sophos.yaml", ShippedPolicies.yaml("sophos"), later);
        assertThat(checked.errors()).isEmpty();
        assertThat(checked.warnings())
                .extracting(PolicyProblem::path, PolicyProblem::message)
                .containsExactly(tuple(
                        "/calendars/tokyo",
                        "knows its holidays until 2040 only; load the file anew, so that 2041 is worked out"));
    }

    @Test
    void aCalendarWithoutHolidaysIsLookedAtTwice() {
        String bare = ShippedPolicies.yaml("pentio").replaceFirst("    public-holidays: JP\n", "");
        assertThat(check("pentio", bare).warnings())
                .extracting(PolicyProblem::message)
                .containsExactly(
                        "has no public holiday in 2027; name a country under public-holidays, or write none there");
        String always = bare.replaceFirst("monday-friday: .*\n", "monday-sunday: 00:00-24:00\n");
        assertThat(check("pentio", always).warnings()).isEmpty();
    }

    /** Sophos closes over every year end; that says nothing of the public holidays. */
    @Test
    void ownClosuresAreNoPublicHolidays() {
        String bare = ShippedPolicies.yaml("sophos").replaceFirst("    public-holidays: JP\n", "");
        assertThat(check("sophos", bare).warnings())
                .extracting(PolicyProblem::path, PolicyProblem::message)
                .containsExactly(tuple(
                        "/calendars/tokyo",
                        "has no public holiday in 2027; name a country under public-holidays, or write none there"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        []                         | -
        [12-29 to 01-03]           | -
        [2026-08-14, 2027-08-13]   | -
        [2026-08-14]               | has no holiday in 2027; add the days of that year under closures
        """)
    void aCalendarThatIsOpenOnPublicHolidaysSaysSo(String closures, String message) {
        String open = ShippedPolicies.yaml("pentio")
                .replaceFirst("public-holidays: JP\n", "public-holidays: none\n    closures: " + closures + "\n");
        CheckedPolicy checked = check("pentio", open);
        assertThat(checked.errors()).isEmpty();
        assertThat(checked.warnings())
                .extracting(PolicyProblem::message)
                .isEqualTo(message == null ? List.of() : List.of(message));
    }

    @Test
    void aRoleThatNobodyHoldsIsNamedOnce() {
        RoleHolders holders =
                new RoleHolders(Map.of("sophos", Set.of(NotificationRole.ENGINEER, NotificationRole.TAM)));
        CheckContext context = CheckContext.on(TODAY).with(holders);
        CheckedPolicy checked = CheckedPolicy.of("sophos.yaml", ShippedPolicies.yaml("sophos"), context);
        assertThat(checked.errors()).isEmpty();
        assertThat(checked.warnings())
                .extracting(PolicyProblem::message)
                .containsExactly(
                        "nobody in the directory is executive for sophos; give somebody the role, or name one under offices");
    }

    @Test
    void aReviewThatNobodyHoldsIsNamed() {
        String reviewed = ShippedPolicies.yaml("kaspersky").replace("    by: tam ", "    by: representative ");
        assertThat(check("kaspersky", reviewed).warnings()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("/reviews/service-report/by");
            assertThat(problem.message()).startsWith("no office of this file has a representative");
        });
    }

    @Test
    void somebodyMustHoldTheRoleThatStandsIn() {
        RoleHolders holders = new RoleHolders(Map.of(
                "kaspersky",
                Set.of(
                        NotificationRole.ENGINEER,
                        NotificationRole.SUPPORT_MANAGER,
                        NotificationRole.EXECUTIVE,
                        NotificationRole.TAM)));
        CheckContext context = CheckContext.on(TODAY).with(holders);
        CheckedPolicy checked = CheckedPolicy.of("kaspersky.yaml", ShippedPolicies.yaml("kaspersky"), context);
        assertThat(checked.warnings()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("/notifications/stand-ins/tam/stand-in");
            assertThat(problem.message()).startsWith("nobody in the directory is duty-manager for kaspersky");
        });
    }

    @Test
    void whoIsToPhoneMustBeTold() {
        String silent = ShippedPolicies.yaml("kaspersky").replaceFirst("    - when: phone-awaited.*\n.*\n.*\n", "");
        CheckedPolicy checked = check("kaspersky", silent);
        assertThat(checked.errors()).isEmpty();
        assertThat(checked.warnings())
                .extracting(PolicyProblem::path, PolicyProblem::message)
                .containsExactly(tuple(
                        "/clocks/start-with-the-phone",
                        "nobody is told to phone; add a rule under notifications: when: phone-awaited"));
    }

    @Test
    void anOfficeMustHaveThePeopleWhoAreTold() {
        String lonely = ShippedPolicies.yaml("sophos").replaceAll("    representative: .*\n", "");
        assertThat(check("sophos", lonely).warnings())
                .extracting(PolicyProblem::message)
                .containsExactly("no office of this file has a representative; name one under offices,"
                        + " or check with the directory of the staff");
    }

    @Test
    void queriesAreReadByWhoeverRunsThem() {
        QuerySyntax syntax = (language, query) -> language.equals("en") && query.contains("outage")
                ? Optional.of("is down; bring it up")
                : Optional.empty();
        CheckedPolicy checked = CheckedPolicy.of(
                "hennge.yaml",
                ShippedPolicies.yaml("hennge"),
                CheckContext.on(TODAY).with(syntax));
        assertThat(checked.errors()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("/triage/severity/0/text/en");
            assertThat(problem.message()).endsWith("cannot be run: is down; bring it up");
        });
    }

    private static CheckedPolicy check(String policy, String yaml) {
        return CheckedPolicy.of(policy + ".yaml", yaml, CheckContext.on(TODAY));
    }
}
