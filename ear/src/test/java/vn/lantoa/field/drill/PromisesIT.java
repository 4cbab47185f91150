package vn.lantoa.field.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lantoa.field.drill.Finding.Kind;
import vn.lantoa.field.drill.Monitor.Probe;
import vn.lantoa.field.drill.Monitor.Sample;

/** A drill distinguishes recovery in time from late recovery, and explained errors from bare ones. */
class PromisesIT {
    private static final Restart AT_ZERO = Restart.none(0);
    private static final String BARE_PAGE =
            "<html><head><title>Error</title></head><body>404 - Not Found</body></html>";

    private static Sample sample(double second, int status, String body, Map<String, String> headers) {
        var all = HttpHeaders.of(
                headers.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue()))),
                (name, value) -> true);
        return new Sample(Probe.POST, (long) (second * 1e9), new Answer(status, body, all, Duration.ofMillis(20)));
    }

    private static Sample good(double second) {
        return sample(second, 201, "{}", Map.of());
    }

    private static Sample unavailable(double second) {
        return sample(second, 503, "", Map.of("Retry-After", "5"));
    }

    private static Stream<Kind> broken(Restart restart, Sample... samples) {
        return Promises.broken(List.of(samples), restart).stream().map(Finding::kind);
    }

    @Test
    void failures_within_five_seconds_are_not_late() {
        assertThat(broken(AT_ZERO, unavailable(-3), unavailable(4.5), good(4.9), good(9)))
                .isEmpty();
    }

    @Test
    void failures_five_seconds_after_the_cause_are_late() {
        assertThat(broken(AT_ZERO, good(0.1), unavailable(5.1), sample(6, 0, "", Map.of()), good(7)))
                .containsExactly(Kind.LATE, Kind.LATE);
        assertThat(broken(AT_ZERO, unavailable(4.9), good(5.1), good(9))).containsExactly(Kind.LATE);
    }

    @Test
    void for_an_only_node_the_five_seconds_begin_when_it_is_ready() {
        var restart = new Restart(0, 30_000_000_000L);

        assertThat(broken(restart, unavailable(29), unavailable(34), good(34.5)))
                .isEmpty();
        assertThat(broken(restart, unavailable(29), good(31), unavailable(36))).containsExactly(Kind.LATE);
    }

    @Test
    void only_a_starting_node_may_omit_retry_after() {
        var bare = sample(1, 503, "", Map.of());

        assertThat(broken(AT_ZERO, bare, good(2))).containsExactly(Kind.BARE);
        assertThat(broken(new Restart(0, 3_000_000_000L), bare, good(4))).isEmpty();
    }

    @Test
    void errors_are_problem_documents_or_pages_of_the_hub() {
        var problem = Map.of("Content-Type", "application/problem+json");

        assertThat(broken(AT_ZERO, good(0.1), sample(1, 404, BARE_PAGE, Map.of("Content-Type", "text/html"))))
                .containsExactly(Kind.BARE);
        assertThat(broken(
                        AT_ZERO,
                        good(0.1),
                        sample(1, 404, "{\"type\": \"x\"}", problem),
                        sample(1, 410, "<!doctype html><html lang=\"vi\">", Map.of("Content-Type", "text/html"))))
                .isEmpty();
    }
}
