package io.tierline.intake.request.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreconditionTest {
    @Test
    void allowsEveryVersionWhenNoneIsNamed() {
        assertThat(new Precondition(null).allows(3)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "*", "\"1\", \"3\"", " \"3\" "})
    void allowsTheVersionThatIsNamed(String ifMatch) {
        assertThat(new Precondition(ifMatch).allows(3)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"0\""})
    void matchesNothingThatIsNotThere(String ifMatch) {
        assertThat(new Precondition(ifMatch).allows(0)).isFalse();
        assertThat(new Precondition(null).allows(0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "3", "W/\"3\"", "", "\"33\""})
    void refusesEveryOther(String ifMatch) {
        assertThat(new Precondition(ifMatch).allows(3)).isFalse();
    }
}
