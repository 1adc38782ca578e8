package io.tierline.notification.alerting.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.notification.paging.model.Callee;
import io.tierline.notification.paging.model.Paging;
import io.tierline.notification.paging.model.Via;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FolderJsonTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @ParameterizedTest
    @MethodSource("states")
    void readsWhatItWroteAndWhatANewerReplicaHasAddedTo(Paging state) {
        String written = FolderJson.write(state);

        assertThat(FolderJson.paging(written)).isEqualTo(state);
        assertThat(FolderJson.paging(written.replaceFirst("}$", ",\"added\":{\"later\":1}}")))
                .isEqualTo(state);
    }

    static List<Paging> states() {
        return List.of(
                new Paging.Announced(),
                new Paging.RoundDue(2, 3, NOON),
                new Paging.Vacant(2, 3, NOON),
                new Paging.Calling(List.of(new Callee("executive", "sato")), 1, 0, 2, 1, NOON),
                new Paging.Spent(2, 6),
                new Paging.Acknowledged("sato", Via.LINK, NOON),
                new Paging.StoodDown("resolved", NOON));
    }
}
