package io.tierline.intake.ticket.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.intake.ticket.model.Change;
import org.junit.jupiter.api.Test;

class CustomerRightsTest {
    /** S10: the customer may ask for it, an agent grants it. */
    @Test
    void saysHowACustomerAsksForAnotherSeverity() {
        assertThat(CustomerRights.refusal(new Change.ChangeSeverity("2"))).get().satisfies(refusal -> {
            assertThat(refusal.status()).isEqualTo(403);
            assertThat(refusal.detail()).contains("ask for another one by a message of kind customer-reply");
        });
    }
}
