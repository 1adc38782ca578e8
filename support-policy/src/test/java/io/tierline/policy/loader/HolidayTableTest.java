package io.tierline.policy.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The table holds what Jollyday says. After an update of Jollyday, look at what changed, then take the new one over. */
class HolidayTableTest {

    private static final Path TABLE = Path.of("src/main/resources/io/tierline/policy/loader/public-holidays.txt");
    private static final Path MADE_ANEW = Path.of("target/public-holidays.txt");

    @Test
    void holdsWhatJollydayWorksOut() throws IOException {
        Files.writeString(MADE_ANEW, JollydayTable.text());

        assertThat(TABLE).hasSameTextualContentAs(MADE_ANEW);
    }

    @Test
    void knowsNothingOfACountryThatIsNotInIt() {
        assertThat(HolidayTable.of("XX")).isEmpty();
        assertThat(HolidayTable.countries()).contains("GB", "DE").doesNotContain("JP", "US", "XX");
    }
}
