package io.tierline.intake.ticket.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.intake.ticket.model.Entitlement;
import io.tierline.intake.ticket.model.Submission.Subject;
import io.tierline.kit.rest.Refusal.Violation;
import io.tierline.policy.ticket.Channel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EligibilityTest {
    @Test
    void findsNothingWrongWithAPlanThatThePolicyHas() {
        assertThat(violations("sophos", "platinum", null)).isEmpty();
    }

    @Test
    void refusesACustomerWhosePlanThePolicyHasNoMore() {
        assertThat(violations("sophos", "gone", null)).singleElement().satisfies(wrong -> {
            assertThat(wrong.field()).isEqualTo("customer");
            assertThat(wrong.message())
                    .startsWith("acme needs another plan")
                    .contains("sophos", "gone", "platinum, premium, standard");
        });
    }

    @Test
    void doesNotLookForAPlanInThePolicyOfAnother() {
        assertThat(violations("another", "of another", "sophos"))
                .singleElement()
                .extracting(Violation::field)
                .isEqualTo("policy");
    }

    private static List<Violation> violations(String policy, String plan, @Nullable String claimed) {
        var entitlement = new Entitlement("acme", "Acme", policy, plan, null, "Asia/Tokyo", "JP", "ja");
        return Eligibility.violations(claim(claimed), Optional.of(entitlement), Optional.of(ShippedPolicies.sophos()));
    }

    private static TicketClaim claim(@Nullable String policy) {
        return new TicketClaim(
                policy,
                "acme",
                new TicketClaim.Contact("花子", "hanako@acme.example", null, null, false),
                List.of(),
                Channel.WEB,
                null,
                null,
                null,
                new Subject(null, null, "critical", "subject", "description"));
    }
}
