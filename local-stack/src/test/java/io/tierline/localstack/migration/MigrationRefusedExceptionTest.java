package io.tierline.localstack.migration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MigrationRefusedExceptionTest {
    @Test
    void saysWhatTheProblemSays() {
        assertThat(MigrationRefusedException.of(404, "{\"status\":404,\"detail\":\"There is no policy sofos\"}"))
                .hasMessage("There is no policy sofos");
    }

    @Test
    void namesTheFieldThatIsWrong() {
        assertThat(MigrationRefusedException.of(400, """
                        {"detail":"1 field is wrong","violations":[{"field":"to","message":"begins several versions of sophos"}]}"""))
                .hasMessage("1 field is wrong; to begins several versions of sophos");
    }

    @Test
    void tellsWhatIsNoProblemAsItIs() {
        assertThat(MigrationRefusedException.of(502, "<html>")).hasMessage("The service answered 502: <html>");
        assertThat(MigrationRefusedException.of(500, "{}")).hasMessage("The service answered 500: {}");
    }
}
