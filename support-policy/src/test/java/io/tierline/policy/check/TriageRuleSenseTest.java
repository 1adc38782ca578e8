package io.tierline.policy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tierline.policy.loader.PolicyProblem;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriageRuleSenseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # policy | before | rule more | list | wrong
        keeper | - rule: mail to the security mailbox | {rule: x, mailboxes: [sales], channels: [web, phone], queue: x} | queue/0 | can never match: only mail is sent to a mailbox; add email to its channels, or leave out mailboxes
        sophos | - rule: general queue | {rule: x, channels: [email], severities: [critical, 2], queue: x} | queue/6 | can never match: until they are confirmed, claims-to-confirm holds its severities back; name those that they are held at
        sophos | - rule: general queue | {rule: x, mailboxes: [support], severities: [2], queue: x} | queue/6 | can never match: until they are confirmed, claims-to-confirm holds its severities back; name those that they are held at
        hennge | - rule: first line first | {rule: x, severities: [high], level: L2} | start-level/0 | can never match: until they are confirmed, claims-to-confirm holds its severities back; name those that they are held at
        pentio | - rule: a question without background | {rule: x, languages: [en-GB, ja], missing: x} | ask-for/2/languages | "en-GB" can never match: only what stands before the hyphen counts; write en
        """)
    void findsWhatNoTicketCanBe(String policy, String before, String more, String list, String wrong) {
        ChangedPolicy.of(policy).with("- " + more + "\n    ", before).assertErrors(tuple("/triage/" + list, wrong));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        keeper | - rule: mail to the security mailbox | {rule: x, mailboxes: [sales], channels: [web, email], queue: x}
        sophos | - rule: general queue | {rule: x, channels: [email, phone], severities: [critical, 2], queue: x}
        sophos | - rule: general queue | {rule: x, channels: [email], severities: [critical, 3], queue: x}
        hennge | - rule: first line first | {rule: x, severities: [high, medium], level: L2}
        pentio | - rule: a question without background | {rule: x, languages: [en], missing: x}
        pentio | - rule: general queue | {rule: x, while-closed: tokyo, queue: x}
        """)
    void leavesAloneWhatATicketCanBe(String policy, String before, String more) {
        ChangedPolicy.of(policy).with("- " + more + "\n    ", before).assertErrors();
    }

    @Test
    void aCalendarThatNeverClosesIsNeverClosed() {
        ChangedPolicy always = ChangedPolicy.of("pentio")
                .saying("monday-sunday: 00:00-24:00", "monday-friday: 09:00-17:30")
                .with("- {rule: night, while-closed: tokyo, queue: night}\n    ", "- rule: general queue");
        always.assertErrors();
        always.saying("public-holidays: none", "public-holidays: JP")
                .assertErrors(tuple(
                        "/triage/queue/1",
                        "can never match: the calendar tokyo never closes; name another one, or leave the rule out"));
    }

    @Test
    void aCalendarThatNeverClosesIsAlwaysOpen() {
        assertThat(ChangedPolicy.of("pentio")
                        .saying("monday-sunday: 00:00-24:00", "monday-friday: 09:00-17:30")
                        .saying("public-holidays: none", "public-holidays: JP")
                        .with("- {rule: x, while-open: tokyo, level: L2}\n    ", "- rule: first line first")
                        .check()
                        .errors())
                .extracting(PolicyProblem::message)
                .containsExactly("can never match: \"x\" before it covers all of its tickets;"
                        + " leave it out and let \"x\" speak about every ticket, or ask for more there");
    }

    /** The last of the rules added is the one of which nothing is left. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # policy | before | rules more | covering
        sophos | - rule: general queue | - {rule: a, channels: [web], queue: a}\\n    - {rule: b, channels: [email, phone], queue: b}\\n    - {rule: c, channels: [web, phone], while-open: tokyo, queue: c} | "a" and "b" before it cover all of its tickets together
        sophos | - rule: general queue | - {rule: a, severities: [2, 3], queue: a}\\n    - {rule: b, channels: [phone], languages: [ja, en], queue: b}\\n    - {rule: c, channels: [phone, email], severities: [3], queue: c} | "a" before it covers all of its tickets
        sophos | - rule: general queue | - {rule: a, severities: [3, 4], queue: a}\\n    - {rule: b, channels: [email], languages: [ja], queue: b} | "a" before it covers all of its tickets
        sophos | - rule: general queue | - {rule: a, plans: [standard], channels: [web, phone], queue: a}\\n    - {rule: b, severities: [critical], channels: [web], queue: b} | "priority queue" and "a" before it cover all of its tickets together
        sophos | - rule: general queue | - {rule: a, while-open: tokyo, channels: [api], queue: a}\\n    - {rule: b, channels: [api], queue: b} | "English round the clock" and "a" before it cover all of its tickets together
        keeper | - rule: level 1 first | - {rule: a, severities: [normal], channels: [web, api], level: L2}\\n    - {rule: b, channels: [web], level: L2} | "urgent goes up at once" and "a" before it cover all of its tickets together
        pentio | - rule: connector request | - {rule: a, channels: [email], queue: a}\\n    - {rule: b, mailboxes: [support], queue: b} | "a" before it covers all of its tickets
        pentio | - rule: connector request | - {rule: a, languages: [ja], queue: a}\\n    - {rule: b, languages: [en, fr], queue: b}\\n    - {rule: c, languages: [fr, ja], queue: c} | "a" and "b" before it cover all of its tickets together
        pentio | - rule: connector request | - {rule: a, text: {ja: x}, queue: a}\\n    - {rule: b, text: {en: x}, queue: b}\\n    - {rule: c, text: {en: x, ja: x}, queue: c} | "a" and "b" before it cover all of its tickets together
        """)
    void findsRulesOfWhichNothingIsLeft(String policy, String before, String more, String covering) {
        assertThat(ChangedPolicy.of(policy)
                        .with(more + "\n    ", before)
                        .check()
                        .errors())
                .extracting(PolicyProblem::message)
                .containsExactly("can never match: " + covering + "; put it first, or ask for more there");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        sophos | - rule: general queue | - {rule: a, channels: [web], queue: a}\\n    - {rule: b, channels: [email, phone], queue: b}\\n    - {rule: c, channels: [web, api], queue: c}
        sophos | - rule: general queue | - {rule: a, channels: [web], severities: [2], queue: a}\\n    - {rule: b, channels: [phone], severities: [3], queue: b}\\n    - {rule: c, channels: [web, phone], severities: [2, 3], queue: c}
        sophos | - rule: general queue | - {rule: a, severities: [4], queue: a}\\n    - {rule: b, channels: [email], languages: [ja], queue: b}
        pentio | - rule: connector request | - {rule: a, while-open: tokyo, languages: [ja], queue: a}\\n    - {rule: b, while-closed: tokyo, queue: b}\\n    - {rule: c, channels: [api], queue: c}
        pentio | - rule: connector request | - {rule: a, languages: [ja], queue: a}\\n    - {rule: b, languages: [en], queue: b}
        """)
    void leavesAloneRulesOfWhichSomethingIsLeft(String policy, String before, String more) {
        ChangedPolicy.of(policy).with(more + "\n    ", before).assertErrors();
    }

    @Test
    void theLastRuleMustHaveSomethingLeft() {
        ChangedPolicy.of("sophos")
                .with("- {rule: normal, plans: [standard], level: L1}\n    ", "- rule: first line first")
                .assertErrors(
                        tuple(
                                "/triage/start-level/2",
                                "can never match: \"senior engineer at once\" and \"normal\" before it cover all of its tickets"
                                        + " together; leave it out and let \"normal\" speak about every ticket, or ask for more there"));
    }

    @Test
    void whatIsAskedForTogetherIsNotAskedForAgain() {
        ChangedPolicy twice = ChangedPolicy.of("pentio")
                .with(
                        "- {rule: a, while-open: tokyo, missing: x}\n    - {rule: b, while-closed: tokyo, missing: x}\n"
                                + "    - {rule: c, languages: [ja], missing: x}\n    ",
                        "- rule: a question without background");
        twice.assertErrors(
                tuple("/triage/ask-for/4", "asks for what the rules before it ask for already; leave it out"));
        twice.saying("closed: tokyo, missing: y", "closed: tokyo, missing: x").assertErrors();
    }

    @ParameterizedTest
    @CsvSource({"video, true", "api, false"})
    void claimsAreHeldBackByTheFirstRulesThatCoverThem(String channel, boolean all) {
        ChangedPolicy.of("hennge")
                .with(
                        "- {rule: a, channels: [web, api], claims: [high, low], held-at: medium, until: agreed-high}\n"
                                + "    - {rule: b, channels: [email, phone, " + channel
                                + "], claims: [high], held-at: medium, until: agreed-high}\n    ",
                        "- rule: high once both sides agree")
                .assertErrors(
                        all
                                ? new Tuple[] {
                                    tuple(
                                            "/triage/claims-to-confirm/2",
                                            "can never match: \"a\" and \"b\" before it cover all of its claims together;"
                                                    + " put it first, or leave it out")
                                }
                                : new Tuple[0]);
    }

    @ParameterizedTest
    @CsvSource({"low, true", "medium, false"})
    void severitiesAreChangedByTheFirstChangesThatCoverThem(String from, boolean all) {
        ChangedPolicy.of("hennge")
                .saying(
                        "from: [high]\n      to: medium\n      facts: H7\n    - {when: workaround-offered, from: ["
                                + from + "], to: high}\n    - {when: workaround-offered, to: medium}",
                        "from: [high]\n      to: medium\n      facts: H7")
                .assertErrors(
                        all
                                ? new Tuple[] {
                                    tuple(
                                            "/triage/severity-changes/3",
                                            "can never match: what is before it covers all of its severities;"
                                                    + " put it first, or leave it out")
                                }
                                : new Tuple[0]);
    }
}
