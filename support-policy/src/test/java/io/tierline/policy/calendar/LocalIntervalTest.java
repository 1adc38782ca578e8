package io.tierline.policy.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalIntervalTest {

    @ParameterizedTest
    @CsvSource({"-1, 60", "1440, 1500", "540, 540", "540, 539", "60, 1501"})
    void isNotOneThatEndsBeforeItBeginsOrLastsLongerThanADay(int from, int to) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalInterval(from, to));
    }

    @Test
    void isADayAtMost() {
        assertThat(new LocalInterval(0, 1440).minutes()).isEqualTo(1440);
        assertThat(new LocalInterval(1439, 2879).minutes()).isEqualTo(1440);
        assertThat(new LocalInterval(0, 1440).overnight()).isFalse();
    }

    @Test
    void overMidnightHasTwoParts() {
        LocalInterval night = new LocalInterval(1320, 1800);
        assertThat(night.overnight()).isTrue();
        assertThat(night.evening()).isEqualTo(new LocalInterval(1320, 1440));
        assertThat(night.morning()).isEqualTo(new LocalInterval(0, 360));
    }

    @Test
    void thatEndsAtMidnightIsWhollyOfItsDay() {
        LocalInterval evening = new LocalInterval(1320, 1440);
        assertThat(evening.evening()).isSameAs(evening);
    }
}
