package io.tierline.notification;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.tierline.kit.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void keepsTheArrowsOfTheDesign() {
        assertThatCode(() -> HouseRules.check("notification")).doesNotThrowAnyException();
    }
}
