package vn.lantoa.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The message and the exit status of a failing start; ProductionZipIT tests that the process ends. */
class FailedStartTest {
    @Test
    void a_wrapped_problem_is_reported_as_itself() {
        var refusal = new IllegalStateException("LANTOA_DATA_KEY is not the key of this database.", new Error("tag"));
        var wrapped = new RuntimeException("of the container", refusal);

        assertThat(FailedStart.reason(wrapped)).isEqualTo("LANTOA_DATA_KEY is not the key of this database.");
        assertThat(FailedStart.status(wrapped)).isEqualTo(78);
    }

    @Test
    void other_failures_are_reported_in_one_line_and_may_succeed_on_restart() {
        var away = new RuntimeException("of the library", new SQLException("FATAL: the database\n  is starting up"));

        assertThat(FailedStart.reason(away)).isEqualTo("FATAL: the database is starting up");
        assertThat(FailedStart.status(away)).isEqualTo(1);
    }

    @Test
    void a_successful_start_continues() {
        assertThat(FailedStart.<String>orEnd(() -> "started")).isEqualTo("started");
    }
}
