package vn.lantoa.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 9110 section 13, row by row: the representation has the tag {@code "now"} and changed at 12:00:00.5. */
class ConditionalRequestTest {
    private static final String NOW = "now";
    private static final Instant CHANGED = Instant.parse("2026-10-10T12:00:00.500Z");
    private static final String AT_NOON = "Sat, 10 Oct 2026 12:00:00 GMT";
    private static final String BEFORE = "Sat, 10 Oct 2026 11:59:59 GMT";

    @ParameterizedTest(name = "{0} with If-Match {1} is answered {2}")
    @CsvSource({
        "GET, '\"now\"', 200",
        "GET, '\"old\", \"now\"', 200",
        "GET, *, 200",
        "GET, '\"old\"', 412",
        "PUT, '\"old\"', 412",
        "PUT, 'W/\"now\"', 412",
        "PUT, nonsense, 412"
    })
    void compares_if_match_strongly(String method, String tags, int status) {
        assertThat(status(method, Map.of("If-Match", tags))).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} with If-None-Match {1} is answered {2}")
    @CsvSource({
        "GET, '\"now\"', 304",
        "HEAD, '\"now\"', 304",
        "GET, 'W/\"now\"', 304",
        "GET, '\"old\", W/\"now\"', 304",
        "GET, '\"old,\",\"now\"', 304",
        "GET, *, 304",
        "GET, '\"old\"', 200",
        "GET, nonsense, 200",
        "PUT, *, 412",
        "PUT, '\"old\"', 200"
    })
    void compares_if_none_match_weakly(String method, String tags, int status) {
        assertThat(status(method, Map.of("If-None-Match", tags))).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} with If-Modified-Since {1} is answered {2}")
    @CsvSource({
        "GET, 'Sat, 10 Oct 2026 12:00:00 GMT', 304",
        "GET, 'Saturday, 10-Oct-26 12:00:00 GMT', 304",
        "GET, 'Sat Oct 10 12:00:00 2026', 304",
        "GET, 'Sat, 10 Oct 2026 11:59:59 GMT', 200",
        "GET, garbage, 200",
        "GET, '', 200",
        "GET, '2026-10-10T12:00:00Z', 200",
        "PUT, 'Sat, 10 Oct 2026 12:00:00 GMT', 200"
    })
    void reads_if_modified_since_in_whole_seconds(String method, String date, int status) {
        assertThat(status(method, Map.of("If-Modified-Since", date))).isEqualTo(status);
    }

    @ParameterizedTest(name = "If-Unmodified-Since {0} is answered {1}")
    @CsvSource({"'Sat, 10 Oct 2026 12:00:00 GMT', 200", "'Sat, 10 Oct 2026 11:59:59 GMT', 412", "garbage, 200"})
    void proceeds_only_if_unmodified(String date, int status) {
        assertThat(status("GET", Map.of("If-Unmodified-Since", date))).isEqualTo(status);
    }

    /** Section 13.1.3: otherwise a reader of a feed misses a withdrawal within the second of the last visit. */
    @Test
    void ignores_if_modified_since_beside_a_stale_tag() {
        assertThat(status("GET", Map.of("If-None-Match", "\"old\"", "If-Modified-Since", AT_NOON)))
                .isEqualTo(200);
        assertThat(status("GET", Map.of("If-None-Match", "\"now\"", "If-Modified-Since", BEFORE)))
                .isEqualTo(304);
    }

    @Test
    void ignores_if_unmodified_since_beside_if_match() {
        assertThat(status("PUT", Map.of("If-Match", "\"now\"", "If-Unmodified-Since", BEFORE)))
                .isEqualTo(200);
    }

    @Test
    void evaluates_412_before_304() {
        assertThat(status("GET", Map.of("If-Match", "\"old\"", "If-None-Match", "\"now\"")))
                .isEqualTo(412);
    }

    @Test
    void ignores_dates_without_a_last_change() {
        var headers = Map.of("If-Modified-Since", AT_NOON, "If-Unmodified-Since", BEFORE);
        assertThat(request("GET", headers).outcome(NOW, null)).isEmpty();
    }

    @ParameterizedTest(name = "If-Range {0}: the range counts: {1}")
    @CsvSource({
        "'\"now\"', true",
        "'W/\"now\"', false",
        "'\"old\"', false",
        "'Sat, 10 Oct 2026 12:00:00 GMT', true",
        "'Sat, 10 Oct 2026 12:00:01 GMT', false",
        "garbage, false"
    })
    void returns_a_range_only_of_the_same_representation(String condition, boolean counts) {
        assertThat(request("GET", Map.of("If-Range", condition)).wantsRangeOf(NOW, CHANGED))
                .isEqualTo(counts);
        assertThat(request("GET", Map.of()).wantsRangeOf(NOW, CHANGED)).isTrue();
        assertThat(request("GET", Map.of("If-Range", AT_NOON)).wantsRangeOf(NOW, null))
                .isFalse();
    }

    private static int status(String method, Map<String, String> headers) {
        return request(method, headers).outcome(NOW, CHANGED).orElse(Status.OK).getStatusCode();
    }

    private static ConditionalRequest request(String method, Map<String, String> headers) {
        var named = new TreeMap<String, @Nullable String>(String.CASE_INSENSITIVE_ORDER);
        named.putAll(headers);
        return new ConditionalRequest(method, named::get);
    }
}
