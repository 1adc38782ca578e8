package io.tierline.intake.request.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceParentTest {
    private static final String GOOD = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void takesAWellFormedHeaderAsItIs() {
        assertThat(TraceParent.of(GOOD)).contains(new TraceParent(GOOD));
    }

    @Test
    void takesOfALaterVersionWhatItKnows() {
        assertThat(TraceParent.of("cc" + GOOD.substring(2) + "-what-comes-later"))
                .contains(new TraceParent(GOOD));
    }

    @Test
    void knowsThatThereIsNone() {
        assertThat(TraceParent.of(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\n",
                "cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01more"
            })
    void takesNoOther(String header) {
        assertThat(TraceParent.of(header)).isEmpty();
    }
}
