package vn.lantoa.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutageFilterTest {
    private final AtomicLong now = new AtomicLong();
    private final OutageFilter filter = new OutageFilter(now::get);

    private static LogRecord line(@Nullable Throwable thrown) {
        var line = new LogRecord(Level.WARNING, "cannot be seen");
        line.setThrown(thrown);
        return line;
    }

    private static LogRecord away() {
        return line(new IllegalStateException(new SQLException("refused", "08001")));
    }

    @Test
    void an_outage_is_logged_once_and_a_minute_later_with_the_omitted_lines() {
        var failures = 0;
        for (int i = 0; i < 500; i++) if (filter.isLoggable(away())) failures++;
        assertThat(failures).isEqualTo(1);

        now.addAndGet(Duration.ofSeconds(61).toNanos());
        var later = away();
        assertThat(filter.isLoggable(later)).isTrue();
        assertThat(later.getMessage()).contains("cannot be seen").contains("499");
    }

    @Test
    void twenty_connections_ended_by_the_database_are_one_line() {
        assertThat(filter.isLoggable(away())).isTrue();
        for (int i = 0; i < 20; i++) {
            var destroyed = line(null);
            destroyed.setLoggerName("org.jboss.jca.core.connectionmanager.pool.strategy.OnePool");
            assertThat(filter.isLoggable(destroyed)).isFalse();
        }
    }

    @Test
    void uninformative_lines_are_omitted() {
        assertThat(filter.isLoggable(new LogRecord(Level.WARNING, ""))).isFalse();
        assertThat(filter.isLoggable(new LogRecord(Level.WARNING, null))).isFalse();
    }

    @Test
    void another_outage_is_logged_separately() {
        assertThat(filter.isLoggable(away())).isTrue();
        assertThat(filter.isLoggable(line(new SQLException("full", "53100")))).isTrue();
    }

    @Test
    void other_lines_always_pass() {
        for (int i = 0; i < 3; i++) {
            assertThat(filter.isLoggable(line(null))).isTrue();
            assertThat(filter.isLoggable(line(new IllegalStateException("ours"))))
                    .isTrue();
        }
    }

    @Test
    void a_record_that_passed_at_one_handler_passes_at_the_next() {
        var line = away();
        assertThat(filter.isLoggable(line)).isTrue();
        assertThat(filter.isLoggable(line)).isTrue();
    }
}
