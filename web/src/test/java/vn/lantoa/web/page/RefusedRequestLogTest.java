package vn.lantoa.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issue;

/** The log lines about rejected requests. */
class RefusedRequestLogTest {
    private static final Instant NOW = Instant.parse("2026-11-29T03:00:00Z");

    private final RefusedRequestLog log = new RefusedRequestLog();

    @Test
    void logs_a_rejected_request_with_caller_and_codes_but_no_values() {
        assertThat(refused("POST /api/v1/drafts", Issue.of("title", "too-long", 200, "Bí mật")))
                .isEqualTo(
                        "refused: 422 rejected, POST /api/v1/drafts, by anonymous from 192.0.2.0/24, title too-long");
        assertThat(refused("POST /signin")).endsWith(" from 192.0.2.0/24, no field");
    }

    @Test
    void masks_tokens_in_paths_and_keeps_ids() {
        var id = "7f3c2a90-1111-4222-8333-0123456789ab";

        assertThat(refused("POST /link/" + "aB3_".repeat(11) + "/password")).contains("POST /link/•••/password");
        assertThat(refused("PUT /api/v1/drafts/" + id)).contains(id);
    }

    @Test
    void truncates_long_field_names() {
        assertThat(refused("POST /x", Issue.of("x".repeat(9000), "unknown"))).hasSize(300);
    }

    @Test
    void writes_so_many_lines_a_minute_and_then_how_many_more_there_were() {
        at(NOW);
        for (int i = 0; i < RefusedRequestLog.LINES; i++)
            assertThat(log.next("one")).containsExactly("one");
        for (int i = 0; i < 3; i++) assertThat(log.next("more")).isEmpty();

        at(NOW.plusSeconds(60));
        assertThat(log.next("next")).containsExactly("refused requests that are not listed: 3", "next");
        at(NOW.plusSeconds(120));
        assertThat(log.next("next")).containsExactly("next");
    }

    private void at(Instant now) {
        log.clock = Clock.fixed(now, ZoneOffset.UTC);
    }

    private static String refused(String asked, Issue... issues) {
        return new RefusedRequest(422, "rejected", asked, Actor.ANONYMOUS, "192.0.2.0/24", List.of(issues)).line();
    }
}
