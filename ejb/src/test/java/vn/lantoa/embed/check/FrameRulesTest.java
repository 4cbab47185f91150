package vn.lantoa.embed.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The frames that the headers of portals allow. */
@Isolated("measures time")
class FrameRulesTest {
    private static final URI PORTAL = URI.create("https://xa.example.vn/vi/news/");
    private static final URI HUB = URI.create("https://hub.example.vn");

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(
            textBlock =
                    """
            default-src 'self'                                     | default-src | false
            default-src 'none'; frame-src https://hub.example.vn   | frame-src   | true
            frame-src 'self' *.youtube.com                         | frame-src   | false
            child-src *.example.vn; default-src 'none'             | child-src   | true
            Frame-Src HTTPS://HUB.example.vn                       | frame-src   | true
            frame-src http://hub.example.vn/embed/                 | frame-src   | true
            frame-src hub.example.vn:*                             | frame-src   | true
            frame-src https:                                       | frame-src   | true
            frame-src *                                            | frame-src   | true
            frame-src ws://hub.example.vn                          | frame-src   | false
            frame-src https://hub.example.vn.evil.example          | frame-src   | false
            frame-src *.hub.example.vn                             | frame-src   | false
            frame-src                                              | frame-src   | false
            frame-src 'self'; frame-src *                          | frame-src   | false
            """,
            delimiter = '|',
            quoteCharacter = '"')
    void the_most_specific_directive_decides(String policy, String name, boolean isAllowed) {
        assertThat(directives(policy)).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo(name);
            assertThat(one.allowsHub()).isEqualTo(isAllowed);
        });
    }

    @Test
    void a_policy_without_such_a_directive_restricts_no_frames() {
        assertThat(directives("img-src 'self'; frame-ancestors 'none'")).isEmpty();
        assertThat(directives()).isEmpty();
    }

    @Test
    void each_policy_of_each_header_counts() {
        assertThat(directives("frame-src https:, frame-src 'self'", "frame-src *"))
                .extracting(FrameDirective::allowsHub)
                .containsExactly(true, false, true);
    }

    @Test
    void self_allows_the_portals_own_host() {
        assertThat(FrameRules.allows("'self'", URI.create("https://XA.example.vn/a"), PORTAL))
                .isTrue();
    }

    @Test
    void long_headers_are_truncated_and_parsed_in_linear_time() {
        assertTimeout(Duration.ofSeconds(5), () -> {
            assertThat(directives("frame-src a,".repeat(1 << 20))).hasSize(100);
            assertThat(directives("frame-src " + "a ".repeat(1 << 20) + HUB))
                    .singleElement()
                    .matches(one -> one.sources().length() < FrameRules.LONGEST);
            directives(" ".repeat(1 << 20));
            directives(";".repeat(1 << 20));
        });
    }

    private static List<FrameDirective> directives(String... headers) {
        return FrameRules.policies(List.of(headers)).stream()
                .flatMap(one -> FrameRules.governing(one, PORTAL, HUB).stream())
                .toList();
    }
}
