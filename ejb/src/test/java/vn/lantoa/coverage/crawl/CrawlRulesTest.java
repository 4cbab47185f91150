package vn.lantoa.coverage.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.coverage.crawl.CrawlRules.Spent;
import vn.lantoa.coverage.portal.VisitOutcome;

class CrawlRulesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @ParameterizedTest
    @CsvSource({
        "299, 67108863, 1199999, 4, 259199999, ",
        "300, 0, 0, 0, 0, REQUESTS",
        "0, 67108864, 0, 0, 0, BYTES",
        "0, 0, 1200000, 0, 0, TIME",
        "0, 0, 0, 0, 259200000, TIME",
        "0, 0, 0, 5, 0, NO_ANSWER"
    })
    void a_visit_ends_at_any_of_its_limits(
            int requests, long bytes, long busy, int failures, long age, VisitOutcome outcome) {
        assertThat(CrawlRules.end(new Spent(requests, bytes, busy, failures, 0, 0, age)))
                .isEqualTo(Optional.ofNullable(outcome));
    }

    @Test
    void one_node_can_visit_130_portals_a_week_at_their_limits() {
        var week = Duration.ofHours(12).multipliedBy(7);

        assertThat(CrawlRules.MOST_BUSY.multipliedBy(130))
                .isLessThan(week.dividedBy(100).multipliedBy(80));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 2", "1, 0, 2", "10, 0, 10", "10, 120, 120", "0, 999999, 3600"})
    void the_pause_follows_the_portal_and_has_a_minimum(int robots, int asked, int pause) {
        assertThat(CrawlRules.pause(Duration.ofSeconds(robots), Duration.ofSeconds(asked)))
                .hasSeconds(pause);
    }

    @ParameterizedTest
    @CsvSource({
        "18-6, 17, false", "18-6, 18, true", "18-6, 5, true", "18-6, 6, false",
        "1-5, 0, false", "1-5, 1, true", "1-5, 5, false", "0-24, 23, true"
    })
    void portals_are_visited_only_in_the_configured_local_hours(String hours, int hour, boolean open) {
        var now = Instant.parse("2026-11-29T00:30:00Z")
                .atZone(ZONE)
                .withHour(hour)
                .toInstant();

        assertThat(CrawlHours.parse(hours).holds(now, ZONE)).isEqualTo(open);
    }

    @Test
    void rejects_malformed_hours() {
        for (var wrong : new String[] {"", "18", "25-3", "6-6", "1-25", "a-b"})
            assertThatIllegalArgumentException().isThrownBy(() -> CrawlHours.parse(wrong));
    }
}
