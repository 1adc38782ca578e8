package io.tierline.kit.consume;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.events.EventIds;
import io.tierline.kit.harness.KitHarness;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InboxIT {
    private KitHarness kit;

    @BeforeAll
    void start() {
        kit = new KitHarness();
    }

    @AfterAll
    void stop() {
        kit.close();
    }

    @Test
    void keepsIdsByTheDayInsideThem() {
        Instant now = kit.clock.realNow();
        UUID today = EventIds.next(now);
        UUID tomorrow = EventIds.next(now.plus(Duration.ofDays(1)));
        UUID strange = UUID.randomUUID();
        claim(today, tomorrow, strange);
        assertThat(partition(today)).isEqualTo(partitionName(now));
        assertThat(partition(tomorrow)).isEqualTo(partitionName(now.plus(Duration.ofDays(1))));
        assertThat(partition(strange)).isEqualTo("inbox_other");
    }

    @Test
    void makesPartitionsAheadAndDropsWhatTheTopicsForgot() {
        Instant old = kit.clock.realNow().minus(Duration.ofDays(30));
        LocalDate day = old.atZone(ZoneOffset.UTC).toLocalDate();
        kit.asSuperuser("""
                set search_path = triage;
                create table %s partition of inbox for values
                    from (inbox_first_id('%s')) to (inbox_first_id('%s'));
                alter table %1$s owner to triage_owner""".formatted(partitionName(old), day, day.plusDays(1)));
        claim(EventIds.next(old), EventIds.next(old));
        assertThat(partitions()).contains(partitionName(old));

        maintain(5);

        assertThat(partitions())
                .doesNotContain(partitionName(old))
                .contains(partitionName(kit.clock.realNow().plus(Duration.ofDays(5))), "inbox_other");
    }

    @Test
    void goesOnWhereIdsCameBeforeTheirPartition() {
        Instant far = kit.clock.realNow().plus(Duration.ofDays(20));
        UUID early = EventIds.next(far);
        claim(early);
        maintain(21);
        assertThat(partition(early)).isEqualTo("inbox_other");
        assertThat(claim(early)).as("still known").isEmpty();
        assertThat(partitions()).contains(partitionName(far.plus(Duration.ofDays(1))));
    }

    private List<IncomingRecord> claim(UUID... ids) {
        List<IncomingRecord> records = List.of(ids).stream()
                .map(id -> new IncomingRecord("tickets", 0, 0, null, Map.of("ce_id", id.toString()), null))
                .toList();
        return kit.transactions.call(sql -> Inbox.claim(sql, records));
    }

    private void maintain(int daysAhead) {
        kit.transactions.run(sql -> sql.query("select maintain_inbox($1, 8)", daysAhead));
    }

    private String partition(UUID id) {
        return kit.transactions.call(
                sql -> sql.query("select tableoid::regclass::text as name from inbox where event_id = $1", id)
                        .getFirst()
                        .getString("name"));
    }

    private List<String> partitions() {
        return kit.transactions.call(sql ->
                sql.query("select relid::regclass::text as name from pg_partition_tree('inbox') where isleaf").stream()
                        .map(row -> row.getString("name"))
                        .toList());
    }

    private static String partitionName(Instant instant) {
        return "inbox_"
                + DateTimeFormatter.BASIC_ISO_DATE.format(
                        instant.atZone(ZoneOffset.UTC).toLocalDate());
    }
}
