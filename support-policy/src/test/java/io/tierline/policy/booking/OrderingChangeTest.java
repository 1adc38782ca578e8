package io.tierline.policy.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.policy.ChangeSize;
import io.tierline.policy.ServiceRequest;
import io.tierline.policy.ShippedPolicies;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TimeSpan;
import io.tierline.policy.ticket.TicketPlace;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** H9: a minor change takes at least 3 business days, a large one 10. HENNGE is open from 10:00 to 18:00. */
class OrderingChangeTest {

    private static final SupportPolicy HENNGE = ShippedPolicies.of("hennge");
    private static final ServiceRequest SUPPORT_PLUS =
            HENNGE.offering().requests("one").getFirst();

    /** 23 November is a public holiday, as are the days around 3 May. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        minor-change, 2026-11-17T11:00:00+09:00, 2026-11-20
        minor-change, 2026-11-17T17:59:59+09:00, 2026-11-20
        minor-change, 2026-11-17T10:00:00+09:00, 2026-11-20
        minor-change, 2026-11-17T09:00:00+09:00, 2026-11-20
        minor-change, 2026-11-17T18:00:00+09:00, 2026-11-24
        minor-change, 2026-11-17T10:00:01+09:00, 2026-11-20
        minor-change, 2026-11-19T11:00:00+09:00, 2026-11-25
        minor-change, 2026-11-21T12:00:00+09:00, 2026-11-27
        minor-change, 2026-12-31T11:00:00+09:00, 2027-01-06
        minor-change, 2026-11-17T02:00:00Z,      2026-11-20
        large-change, 2026-11-17T11:00:00+09:00, 2026-12-02
        large-change, 2026-04-24T11:00:00+09:00, 2026-05-14
        """)
    void isDoneInTheFirstOpenHoursAfterItsLeadTime(String size, OffsetDateTime orderedAt, LocalDate earliest) {
        assertThat(ordering(SUPPORT_PLUS).earliest(ChangeSize.of(size).orElseThrow(), orderedAt.toInstant()))
                .contains(earliest);
    }

    @Test
    void whatCannotBeOrderedHasNoDate() {
        var minorOnly = new ServiceRequest(
                "small-things",
                "Small things",
                Set.of("one"),
                Map.of(ChangeSize.MINOR, new TimeSpan.BusinessDays(3, "3 business days")),
                Set.of(),
                Set.of(),
                "H9");
        OffsetDateTime orderedAt = OffsetDateTime.parse("2026-11-17T11:00:00+09:00");
        assertThat(ordering(minorOnly).earliest(ChangeSize.LARGE, orderedAt.toInstant()))
                .isEmpty();
    }

    private static OrderingChange ordering(ServiceRequest request) {
        return new OrderingChange(request, HENNGE.businessCalendar(new TicketPlace("tokyo", null)));
    }
}
