package io.tierline.policy.check;

import static org.assertj.core.api.Assertions.tuple;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdleRuleSenseTest {

    private static final String CREDIT = "    title: MSA Enterprise\n    credits: late first-response";
    private static final String CLAIM = "  claims-to-confirm:\n    - {rule: x, claims: %s, held-at: low, until: %s}\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # policy  | instead of | it says | place | wrong
        kaspersky | deadline-nearing: 80% | deadline-nearing: 80%\\n  when-the-customer-is-silent: resolution is void after 1 business day | /clocks/when-the-customer-is-silent | can never match: no plan promises resolution; promise it, or name another target
        hennge    | deadline-nearing: 80% | deadline-nearing: 80%\\n  when-the-customer-is-silent: {then: answer is void after 1 day, facts: H3} | /clocks/when-the-customer-is-silent | can never match: no plan promises answer; promise it, or name another target
        hennge    | deadline-nearing: 80% | deadline-nearing: 80%\\n  when-the-customer-is-silent: first-response is void after 1 day | /clocks/when-the-customer-is-silent | can never match: whoever has asked the customer has given the first-response; name another target
        kaspersky | `    title: MSA Enterprise` | `    title: MSA Enterprise\\n    credits: late first-response` | /plans/enterprise/credits | can never be earned: the plan promises no first-response; promise one, or leave out credits
        keeper    | facts: K9 | promotion: to L2 when first-response is missed\\n        facts: K9 | /plans/business/promises/L2/promotion | can never happen: L2 is no higher than L2; name a higher level, or leave it out
        keeper    | facts: K10 | promotion: to L2 when first-response is missed\\n        facts: K10 | /plans/business/promises/L3/promotion | can never happen: L2 is no higher than L3; name a higher level, or leave it out
        sophos    | customer-may-ask-for: 2 after | customer-may-ask-for: 4 after | /severities/2/customer-may-ask-for | raises nothing: 4 is no more urgent than 3; name a severity above it
        sophos    | customer-may-ask-for: 2 after | customer-may-ask-for: 3 after | /severities/2/customer-may-ask-for | raises nothing: 3 is no more urgent than 3; name a severity above it
        hennge    | - when: deadline-nearing | - {when: submitted, tell: [cc], by: [email]}\\n    - when: deadline-nearing | /notifications/rules/5 | says what the rules before it say already; leave it out
        hennge    | - when: deadline-missed | - {when: deadline-nearing, detail: first-response, tell: [engineer], by: [email]}\\n    - when: deadline-missed | /notifications/rules/6 | says what the rules before it say already; leave it out
        keeper    | - when: deadline-missed | - {when: triaged, tell: [engineer, account-manager], by: [email]}\\n    - {when: triaged, detail: L3, tell: [engineer, director-of-engineering], by: [email]}\\n    - when: deadline-missed | /notifications/rules/10 | says what the rules before it say already; leave it out
        hennge    | - when: deadline-missed | - {when: deadline-nearing, tell: [cc, requester, engineer], by: [phone]}\\n    - when: deadline-missed | /notifications/rules/6 | never phones requester and cc: customers have mail only; add email to by
        hennge    | - when: deadline-missed | - {when: deadline-nearing, tell: [cc], by: [phone]}\\n    - when: deadline-missed | /notifications/rules/6 | never phones cc: customers have mail only; add email to by
        kaspersky | `  stand-ins:` | `  stand-ins:\\n    account-manager: {stand-in: engineer}` | /notifications/stand-ins/account-manager | can never match: no rule tells the account-manager anything; add account-manager to tell in one, or leave it out
        """)
    void findsWhatNeverHappens(String policy, String insteadOf, String says, String place, String wrong) {
        ChangedPolicy.of(policy).saying(says, insteadOf).assertErrors(tuple(place, wrong));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        kaspersky | deadline-nearing: 80% | deadline-nearing: 80%\\n  when-the-customer-is-silent: answer is void after 1 business day
        keeper    | facts: K9 | promotion: to L3 when first-response is missed\\n        facts: K9
        sophos    | `    definition: How-to, documentation, feature suggestion` | `    definition: How-to, documentation, feature suggestion\\n    customer-may-ask-for: 2 after 30 days`
        hennge    | - when: deadline-nearing | - {when: submitted, tell: [engineer, cc], by: [email]}\\n    - when: deadline-nearing
        hennge    | - when: deadline-missed | - {when: deadline-nearing, tell: [engineer], by: [phone]}\\n    - when: deadline-missed
        hennge    | - when: message-added\\n      detail: response | - {when: message-added, detail: question, tell: [engineer], by: [email]}\\n    - when: message-added\\n      detail: response
        hennge    | - when: deadline-missed | - {when: deadline-nearing, tell: [cc, requester, engineer], by: [phone, email]}\\n    - when: deadline-missed
        keeper    | `  calls:` | `  stand-ins:\\n    account-manager: {stand-in: engineer}\\n  calls:`
        keeper    | support-manager: when resolution is missed | support-manager: 3 business days after first-response is missed
        """)
    void leavesAloneWhatCanHappen(String policy, String insteadOf, String says) {
        ChangedPolicy.of(policy).saying(says, insteadOf.replace("\\n", "\n")).assertErrors();
    }

    @Test
    void oneRowWithAFirstResponseCanEarnACredit() {
        ChangedPolicy.of("kaspersky")
                .saying(CREDIT, "    title: MSA Enterprise")
                .saying("answer: 4h\n        first-response: 1h", "answer: 4h")
                .assertErrors();
    }

    @ParameterizedTest
    @CsvSource({"'[critical, high]', true", "'[critical, medium]', false"})
    void clocksDoNotWaitForThePhoneAtASeverityThatIsHeldBack(String claims, boolean all) {
        ChangedPolicy.of("kaspersky")
                .with(CLAIM.formatted(claims, "phone-confirmed"), "  start-level:")
                .assertErrors(
                        all
                                ? new Tuple[] {
                                    tuple(
                                            "/clocks/start-with-the-phone",
                                            "can never match: until they are confirmed, claims-to-confirm holds its severities back;"
                                                    + " name those that they are held at")
                                }
                                : new Tuple[0]);
    }

    @Test
    void clocksDoNotWaitForThePhoneOfWhoeverNeverCloses() {
        ChangedPolicy waiting = ChangedPolicy.of("pentio")
                .saying("monday-sunday: 00:00-24:00", "monday-friday: 09:00-17:30")
                .saying(
                        "deadline-nearing: 80%\n  start-with-the-phone: {channels: [web], severities: [urgent]}",
                        "deadline-nearing: 80%");
        waiting.assertErrors();
        waiting.saying("public-holidays: none", "public-holidays: JP")
                .assertErrors(tuple(
                        "/clocks/start-with-the-phone",
                        "can never match: the calendar tokyo never closes; name another one, or leave the rule out"));
    }

    /** One site that closes is enough; and a customer's own holidays close a calendar that moves. */
    @Test
    void oneSiteThatClosesLetsClocksWait() {
        ChangedPolicy.of("keeper")
                .saying("monday-sunday: 00:00-24:00", "monday-friday: 09:00-17:00")
                .saying("public-holidays: none", "public-holidays: US")
                .saying(
                        "deadline-nearing: 80%\n  start-with-the-phone: {channels: [web], severities: [urgent]}",
                        "deadline-nearing: 80%")
                .assertErrors();
        ChangedPolicy.of("kaspersky")
                .saying("monday-sunday: 00:00-24:00", "monday-friday: 09:00-18:00")
                .saying("public-holidays: none", "public-holidays: JP")
                .assertErrors();
    }
}
