package io.tierline.triage;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.tierline.kit.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void keepsTheRulesOfTheHouse() {
        assertThatCode(() -> HouseRules.check("triage")).doesNotThrowAnyException();
    }
}
