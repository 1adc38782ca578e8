package io.tierline.intake.customer.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.intake.customer.model.Publication.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationTest {
    private static final int HOUR = 18;
    private static final Place START = new Place("", "");
    private static final Place HALF_WAY = new Place("default", "acme");
    private static final LocalDate NIGHT = LocalDate.parse("2026-11-24");

    @ParameterizedTest
    @CsvSource({"2026-11-24T18:00:00Z", "2026-11-25T17:59:59.999Z"})
    void isDoneForTheNightOnceFinished(Instant now) {
        assertThat(new Publication(NIGHT, HALF_WAY, true).due(now, HOUR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25T18:00:00Z, 2026-11-25", "2026-12-01T17:00:00Z, 2026-11-30"})
    void beginsAnewAtItsHourAndMakesUpForTheLastNightOnly(Instant now, LocalDate night) {
        assertThat(new Publication(NIGHT, HALF_WAY, true).due(now, HOUR))
                .contains(new Publication(night, START, false));
    }

    @Test
    void goesOnWhereItWasInterrupted() {
        var interrupted = new Publication(NIGHT, HALF_WAY, false);
        assertThat(interrupted.due(Instant.parse("2026-11-24T23:00:00Z"), HOUR)).contains(interrupted);
    }

    @Test
    void isFinishedByABatchThatIsNotFull() {
        var publication = new Publication(NIGHT, START, false);
        List<TenantCustomer> batch = List.of(acme());
        assertThat(publication.after(batch, 1)).isEqualTo(new Publication(NIGHT, HALF_WAY, false));
        assertThat(publication.after(batch, 2)).isEqualTo(new Publication(NIGHT, HALF_WAY, true));
        assertThat(publication.after(List.of(), 2)).isEqualTo(new Publication(NIGHT, START, true));
    }

    private static TenantCustomer acme() {
        var customer = new Customer(
                "acme",
                1,
                "Acme K.K.",
                new Customer.Contract("sophos", "platinum", null),
                new Customer.Home("Asia/Tokyo", "JP", "ja"),
                List.of(),
                new Customer.Managers(null, null));
        return new TenantCustomer("default", customer);
    }
}
