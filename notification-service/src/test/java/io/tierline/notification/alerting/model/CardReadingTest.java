package io.tierline.notification.alerting.model;

import static io.tierline.notification.alerting.model.Fixtures.ROSTER;
import static io.tierline.notification.alerting.model.Fixtures.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.events.EscalationEvent;
import io.tierline.events.EscalationEvent.PolicyMigrated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CardReadingTest {
    private static final TicketFolder UNKNOWN = TicketFolder.unknown(ROSTER);

    @Test
    void takesTheVersionOfTheFirstEventThatNamesOne() {
        assertThat(version(fact(UNKNOWN, null))).isNull();
        assertThat(version(fact(fact(UNKNOWN, null), "v1"))).isEqualTo("v1");
        assertThat(version(migrated(UNKNOWN, "v1", "v2"))).isEqualTo("v2");
    }

    @Test
    void staysMigratedWhenAFactOnItsWayNamesTheVersionBefore() {
        TicketFolder migrated = migrated(fact(UNKNOWN, "v1"), "v1", "v2");
        assertThat(version(migrated)).isEqualTo("v2");
        assertThat(version(fact(migrated, "v1"))).isEqualTo("v2");
        assertThat(version(fact(migrated, "v3"))).isEqualTo("v2");
    }

    @Test
    void aMigrationToldAgainAfterAnotherOneChangesNothing() {
        TicketFolder twice = migrated(migrated(fact(UNKNOWN, "v1"), "v1", "v2"), "v2", "v3");
        assertThat(version(twice)).isEqualTo("v3");
        assertThat(migrated(twice, "v1", "v2")).isSameAs(twice);
    }

    private static TicketFolder fact(TicketFolder folder, @Nullable String version) {
        return CardReading.read(folder, event(new EscalationEvent.StoodDown("resolved"), version));
    }

    private static TicketFolder migrated(TicketFolder folder, String from, String to) {
        return CardReading.read(folder, event(new PolicyMigrated("sophos", from, to), to));
    }

    private static @Nullable String version(TicketFolder folder) {
        return folder.knownCard().policyVersion();
    }
}
