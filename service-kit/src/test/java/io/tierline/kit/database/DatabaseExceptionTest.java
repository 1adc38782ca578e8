package io.tierline.kit.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.pgclient.PgException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseExceptionTest {
    @ParameterizedTest
    @ValueSource(strings = {"21000", "22P05", "23505", "23514", "54000"})
    void knowsWhatWouldFailAgain(String sqlState) {
        assertThat(refused(sqlState).isDataError()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "25P03", "40001", "40P01", "42501", "42P01", "53100", "57P01"})
    void knowsWhatPasses(String sqlState) {
        assertThat(refused(sqlState).isDataError()).isFalse();
    }

    @Test
    void takesSilenceForWhatPasses() {
        assertThat(new DatabaseException(new IllegalStateException("closed")).isDataError())
                .isFalse();
    }

    private static DatabaseException refused(String sqlState) {
        return new DatabaseException(new PgException("refused", "ERROR", sqlState, ""));
    }
}
