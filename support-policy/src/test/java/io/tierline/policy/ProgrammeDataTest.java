package io.tierline.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.Region;
import io.tierline.policy.ticket.SupportLevel;
import java.net.URI;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What programmes say that is no clock: K2, K3, K12, K13, K14, S12, S15, S16, S18, S20, M5, M6, M9, M11, M12, H6, H8, R11. */
class ProgrammeDataTest {

    @ParameterizedTest
    @CsvSource({
        "sophos, critical 2 3 4, platinum premium standard",
        "kaspersky, critical high medium low, enterprise",
        "hennge, high medium low, one",
        "pentio, urgent high normal low, standard",
        "keeper, urgent normal, business",
    })
    void programmesHaveTheNamesOfR11(String programme, String severities, String plans) {
        SupportPolicy policy = ShippedPolicies.of(programme);
        assertThat(policy.severities()).extracting(Severity::name).containsExactly(severities.split(" "));
        assertThat(policy.plans()).containsOnlyKeys(plans.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"standard, PT3M, PT4H, false", "premium, PT2M, PT1H, true", "platinum, PT2M, PT1H, true"})
    void sophosSetsGoalsForReachingAnEngineerAndPaysCredits(
            String plan, Duration phone, Duration email, boolean credits) {
        Plan sophos = ShippedPolicies.sophos().plan(plan);
        assertThat(sophos.reachingGoals().byChannel())
                .containsEntry(Channel.PHONE, phone)
                .containsEntry(Channel.EMAIL, email);
        assertThat(sophos.creditsLateResponse()).isEqualTo(credits);
    }

    @Test
    void onlySophosPaysCredits() {
        assertThat(ShippedPolicies.NAMES)
                .filteredOn(name ->
                        ShippedPolicies.of(name).plans().values().stream().anyMatch(Plan::creditsLateResponse))
                .containsExactly("sophos");
    }

    @Test
    void theSophosOfficesAreToldOfEscalations() {
        SupportPolicy sophos = ShippedPolicies.sophos();
        assertThat(sophos.organisation().offices())
                .isNotEmpty()
                .allSatisfy(office -> assertThat(office.people())
                        .containsOnlyKeys(
                                NotificationRole.SUPPORT_MANAGER,
                                NotificationRole.REPRESENTATIVE,
                                NotificationRole.SALES_MANAGER));
        assertThat(told(sophos, "executive"))
                .contains(NotificationRole.REPRESENTATIVE, NotificationRole.SALES_MANAGER, NotificationRole.TAM);
        assertThat(told(sophos, "support-manager")).contains(NotificationRole.SUPPORT_MANAGER);
    }

    /** S11: nothing will escalate, so a person looks whether that is right. */
    @Test
    void sophosTellsTheEngineersOfWhatIsOutOfScope() {
        SupportPolicy sophos = ShippedPolicies.sophos();
        assertThat(told(sophos, NotificationEvent.TRIAGED, "out-of-scope")).contains(NotificationRole.ENGINEER);
        assertThat(told(sophos, NotificationEvent.TRIAGED, "L1")).doesNotContain(NotificationRole.ENGINEER);
    }

    /** S18: of all incidents, for those customers who have one. */
    @Test
    void sophosTellsTheAccountManagerOfEveryIncident() {
        assertThat(told(ShippedPolicies.sophos(), NotificationEvent.TRIAGED, "L1"))
                .containsExactly(NotificationRole.TAM);
    }

    /** K12. */
    @ParameterizedTest
    @EnumSource(names = {"TRIAGED", "LEVEL_CHANGED"})
    void keeperTellsTheDirectorOfEngineeringOfTheThirdLevelOnly(NotificationEvent reached) {
        SupportPolicy keeper = ShippedPolicies.of("keeper");
        assertThat(told(keeper, reached, "L3")).containsExactly(NotificationRole.DIRECTOR_OF_ENGINEERING);
        assertThat(told(keeper, reached, "L2")).isEmpty();
    }

    private static Set<NotificationRole> told(SupportPolicy policy, String detail) {
        return told(policy, NotificationEvent.ESCALATED, detail);
    }

    private static Set<NotificationRole> told(SupportPolicy policy, NotificationEvent event, String detail) {
        return policy.notifications().about(event, detail).stream()
                .flatMap(rule -> rule.roles().stream())
                .collect(Collectors.toSet());
    }

    @Test
    void keeperHasThreeSitesAndAMailboxForEachPurpose() {
        Organisation keeper = ShippedPolicies.of("keeper").organisation();
        assertThat(keeper.sites()).extracting(Site::name).containsExactly("chicago", "cork", "el-dorado-hills");
        assertThat(List.of(Region.EU, Region.MEA))
                .allSatisfy(region -> assertThat(keeper.siteFor(region).name()).isEqualTo("cork"));
        assertThat(List.of(Region.US, Region.CA, Region.AU, Region.LATAM, Region.APAC, Region.JP))
                .allSatisfy(region -> assertThat(keeper.siteFor(region).name()).isEqualTo("chicago"));
        assertThat(keeper.siteFor(Region.US).mailboxes())
                .containsKeys("support", "sales", "security", "commander", "customer-success", "japan-office");
        assertThat(keeper.levels()).containsEntry(SupportLevel.L3, "Director of Engineering");
    }

    @Test
    void kasperskyTellsTheNamedTam() {
        SupportPolicy kaspersky = ShippedPolicies.of("kaspersky");
        assertThat(kaspersky.notifications().about(NotificationEvent.STATUS_REPORT_DUE, null))
                .allSatisfy(rule -> assertThat(rule.roles()).contains(NotificationRole.TAM));
        assertThat(kaspersky.organisation().sites().getFirst().mailboxes()).containsKey("anti-virus-database");
    }

    @Test
    void kasperskyReportsEveryThreeMonthsAndTailorsIt() {
        SupportPolicy kaspersky = ShippedPolicies.of("kaspersky");
        assertThat(kaspersky.offering().reviews("enterprise"))
                .contains(new Review.ServiceReport(
                        Set.of("enterprise"), NotificationRole.TAM, Period.ofMonths(3), true, "M6, M12"));
    }

    @Test
    void kasperskyChecksTheHealthOnceAYearRemotely() {
        assertThat(ShippedPolicies.of("kaspersky").offering().reviews("enterprise"))
                .contains(new Review.HealthCheck(
                        Set.of("enterprise"), new TimeSpan.BusinessDays(1, "1 business day"), true, 14, "M11"));
    }

    @Test
    void onlyPlatinumHasItsIncidentsReviewed() {
        ServiceOffering sophos = ShippedPolicies.sophos().offering();
        assertThat(sophos.reviews("platinum"))
                .containsExactly(
                        new Review.IncidentReview(Set.of("platinum"), NotificationRole.TAM, Period.ofMonths(3), "S18"));
        assertThat(sophos.reviews("premium")).isEmpty();
        assertThat(sophos.reviews("standard")).isEmpty();
    }

    @Test
    void henngeShowsOutagesOnItsDashboardAndRecordsCalls() {
        assertThat(ShippedPolicies.of("hennge").offering().information())
                .isEqualTo(new CustomerInformation(URI.create("https://status.hennge.example"), true, "H6, H8"));
        assertThat(ShippedPolicies.of("pentio").offering().information()).isEqualTo(CustomerInformation.NONE);
    }

    @Test
    void keeperTellsTheAccountManagerOfWhatIsSoldAndOfExecutiveEscalations() {
        SupportPolicy keeper = ShippedPolicies.of("keeper");
        assertThat(keeper.notifications().about(NotificationEvent.TRIAGED, "professional-services"))
                .singleElement()
                .satisfies(rule -> assertThat(rule.roles()).containsExactly(NotificationRole.ACCOUNT_MANAGER));
        assertThat(told(keeper, "executive")).contains(NotificationRole.ACCOUNT_MANAGER);
    }

    @Test
    void theDutyManagerStandsInForTheTamOfKaspersky() {
        NotificationRules rules = ShippedPolicies.of("kaspersky").notifications();
        assertThat(rules.about(NotificationEvent.TRIAGED, ""))
                .singleElement()
                .satisfies(rule -> assertThat(rule.roles()).containsExactly(NotificationRole.TAM));
        assertThat(rules.standInFor(NotificationRole.TAM))
                .contains(new StandIn(NotificationRole.DUTY_MANAGER, "local"));
        assertThat(ShippedPolicies.sophos().notifications().standInFor(NotificationRole.TAM))
                .isEmpty();
    }
}
