package vn.lantoa.embed.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Content Security Policy, level 3, as browsers apply it. */
class CspPolicyTest {
    private static final URI PORTAL = URI.create("https://xa.example.vn/vi/news/");
    private static final String HUB = "https://hub.example.vn";
    private static final String HASH = "sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC";

    @ParameterizedTest(name = "frame-src {0} and {1}: {2}")
    @CsvSource(
            textBlock =
                    """
            # sources                                | address                          | allowed
            *                                        | https://hub.example.vn/embed/1   | true
            *                                        | data:text/html,1                 | false
            'none'                                   | https://hub.example.vn/embed/1   | false
            'none' https://hub.example.vn            | https://hub.example.vn/embed/1   | true
            ''                                       | https://hub.example.vn/embed/1   | false
            'self'                                   | https://hub.example.vn/embed/1   | false
            'SELF'                                   | https://xa.example.vn/x          | true
            'self'                                   | https://xa.example.vn:443/x      | true
            'self'                                   | https://xa.example.vn:8443/x     | false
            'self'                                   | http://xa.example.vn/x           | false
            https:                                   | https://hub.example.vn/embed/1   | true
            HTTPS:                                   | https://hub.example.vn/embed/1   | true
            http:                                    | https://hub.example.vn/embed/1   | true
            https:                                   | http://hub.example.vn/embed/1    | false
            data: blob:                              | https://hub.example.vn/embed/1   | false
            https://hub.example.vn                   | https://hub.example.vn/embed/1   | true
            https://hub.example.vn/                  | https://hub.example.vn/embed/1   | true
            https://HUB.example.vn                   | https://hub.EXAMPLE.vn/embed/1   | true
            http://hub.example.vn                    | https://hub.example.vn/embed/1   | true
            https://hub.example.vn                   | http://hub.example.vn/embed/1    | false
            hub.example.vn                           | https://hub.example.vn/embed/1   | true
            hub.example.vn                           | http://hub.example.vn/embed/1    | false
            hub.example.vn:443                       | https://hub.example.vn/embed/1   | true
            http://hub.example.vn:80                 | https://hub.example.vn/embed/1   | true
            hub.example.vn                           | https://hub.example.vn:8443/1    | false
            hub.example.vn:*                         | https://hub.example.vn:8443/1    | true
            hub.example.vn:8443                      | https://hub.example.vn:8443/1    | true
            hub.example.vn:8443                      | https://hub.example.vn/1         | false
            *.example.vn                             | https://hub.example.vn/embed/1   | true
            *.example.vn                             | https://a.hub.example.vn/embed/1 | true
            *.example.vn                             | https://example.vn/embed/1       | false
            *.example.vn                             | https://evilexample.vn/embed/1   | false
            https://*                                | https://hub.example.vn/embed/1   | true
            https://*:*                              | https://hub.example.vn:99/1      | true
            hub.example.vn.evil.vn                   | https://hub.example.vn/embed/1   | false
            https://hub.example.vn/embed/            | https://hub.example.vn/embed/1   | true
            https://hub.example.vn/embed             | https://hub.example.vn/embed/1   | false
            https://hub.example.vn/EMBED/            | https://hub.example.vn/embed/1   | false
            https://hub.example.vn/embed/1           | https://hub.example.vn/embed/1?v | true
            https://hub.example.vn/%65mbed/          | https://hub.example.vn/embed/1   | true
            127.0.0.1:8080                           | https://127.0.0.1:8080/1         | true
            10.0.0.1                                 | https://10.0.0.1/1               | false
            https://hub.example.vn?x=1               | https://hub.example.vn/embed/1   | false
            hub.example.vn; object-src 'none'        | https://hub.example.vn/embed/1   | true
            """,
            delimiter = '|',
            quoteCharacter = '"')
    void matches_sources_by_scheme_host_port_and_path(String sources, String address, boolean allowed) {
        var text = sources.equals("''") ? "" : sources;

        assertThat(policy("frame-src " + text).allows(frame(address), PORTAL)).isEqualTo(allowed);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(
            textBlock =
                    """
            FRAME   | default-src 'self'; frame-src https:                          | true
            FRAME   | default-src https:; frame-src 'self'                          | false
            FRAME   | default-src 'self'; child-src https:                          | true
            FRAME   | default-src https:; child-src 'self'                          | false
            FRAME   | child-src 'self'; frame-src https:                            | true
            FRAME   | default-src 'self'                                            | false
            FRAME   | script-src 'self'; img-src 'none'                             | true
            FRAME   | frame-src https:; FRAME-SRC 'none'                            | true
            FRAME   | FRAME-SRC 'none'; frame-src https:                            | false
            SCRIPT  | script-src 'self'; script-src-elem https:                     | true
            SCRIPT  | script-src https:; script-src-elem 'self'                     | false
            SCRIPT  | script-src https:; script-src-attr 'none'                     | true
            SCRIPT  | default-src 'self' https:                                     | true
            STYLE   | style-src 'self'; style-src-elem https:                       | true
            STYLE   | default-src 'self'                                            | false
            IMAGE   | default-src 'self'; img-src * data:                           | true
            IMAGE   | default-src *; img-src 'self' data:                           | false
            MEDIA   | media-src 'self' *.tawk.to                                    | false
            MEDIA   | img-src 'none'                                                | true
            CONNECT | connect-src 'self'                                            | false
            CONNECT | default-src 'none'; connect-src hub.example.vn                | true
            """,
            delimiter = '|',
            quoteCharacter = '"')
    void falls_back_along_the_chain_of_each_kind(FetchKind kind, String policy, boolean allowed) {
        var wanted = Wanted.of(kind, URI.create(HUB + "/embed/1"));

        assertThat(policy(policy).allows(wanted, PORTAL)).isEqualTo(allowed);
    }

    @ParameterizedTest(name = "script-src {0}: {1}")
    @CsvSource(
            textBlock =
                    """
            'nonce-abc'                                             | true
            'nonce-ABC'                                             | false
            'nonce-abc' 'strict-dynamic'                            | true
            'nonce-other' 'strict-dynamic' https://hub.example.vn   | false
            'strict-dynamic' 'unsafe-inline' https:                 | false
            'STRICT-DYNAMIC' https:                                 | false
            'unsafe-inline' 'unsafe-eval'                           | false
            'nonce-other' https://hub.example.vn                    | true
            'HASH'                                                  | true
            'strict-dynamic' 'HASH'                                 | true
            'sha384-other'                                          | false
            'report-sample' https:                                  | true
            """,
            delimiter = '|',
            quoteCharacter = '"')
    void trusts_scripts_by_nonce_hash_or_host(String sources, boolean allowed) {
        var policy = policy("script-src " + sources.replace("HASH", HASH));
        var script = new Wanted(FetchKind.SCRIPT, URI.create(HUB + "/embed/lantoa.js?v=1"), "abc", HASH);

        assertThat(policy.allows(script, PORTAL)).isEqualTo(allowed);
    }

    @Test
    void reads_several_policies_from_headers_and_commas_and_skips_empty_ones() {
        var found = CspPolicy.ofHeaders(List.of("frame-src 'self', img-src *", ";", "default-src https:;;script-src"));

        assertThat(found).extracting(CspPolicy::number).containsExactly(1, 2, 3);
        assertThat(found)
                .extracting(CspPolicy::text)
                .containsExactly("frame-src 'self'", "img-src *", "default-src https:; script-src");
    }

    @ParameterizedTest
    @EnumSource(FetchKind.class)
    void an_empty_list_allows_nothing(FetchKind kind) {
        assertThat(policy(kind.directive()).allows(Wanted.of(kind, URI.create(HUB + "/1")), PORTAL))
                .isFalse();
    }

    @ParameterizedTest(name = "{0} becomes {1} {2}")
    @CsvSource(
            textBlock =
                    """
            frame-src 'self' *.zalo.me              | frame-src       | 'self' *.zalo.me https://hub.example.vn | true
            frame-src 'none'                        | frame-src       | https://hub.example.vn                  | true
            child-src 'self'                        | frame-src       | 'self' https://hub.example.vn           | false
            default-src 'self' data:                | frame-src       | 'self' data: https://hub.example.vn     | false
            default-src 'none'                      | frame-src       | https://hub.example.vn                  | false
            """,
            delimiter = '|',
            quoteCharacter = '"')
    void says_what_to_write_and_changes_nothing_else(String policy, String directive, String value, boolean isThere) {
        var change = policy(policy).letting(FetchKind.FRAME, HUB);

        assertThat(change).isEqualTo(new CspPolicy.Change(directive, HUB, value, isThere));
        assertThat(policy(directive + " " + value).allows(frame(HUB + "/embed/1"), PORTAL))
                .isTrue();
    }

    @Test
    void ignores_a_source_longer_than_any_address() {
        var endless = policy("frame-src " + "a.".repeat(200_000) + "vn");

        assertThat(endless.allows(frame(HUB + "/embed/1"), PORTAL)).isFalse();
    }

    @Test
    void reads_no_more_of_headers_and_metas_than_their_share() {
        var endless = "img-src " + "x ".repeat(CspPolicy.LONGEST);
        for (var policies : List.of(
                CspPolicy.ofHeaders(List.of(endless, "script-src 'none'")),
                CspPolicy.ofMetas(List.of(endless, "script-src 'none'"))))
            assertThat(policies).singleElement().satisfies(policy -> assertThat(policy.text())
                    .startsWith("img-src x x")
                    .hasSizeLessThanOrEqualTo(CspPolicy.LONGEST));
    }

    @Test
    void counts_a_sandbox_in_a_header_alone() {
        var text = "sandbox allow-scripts allow-same-origin";
        var flags = List.of("allow-scripts", "allow-popups");

        assertThat(policy(text).sandboxWithout(flags)).containsExactly("allow-popups");
        assertThat(policy(text).unboxing(List.of("allow-popups")).value())
                .isEqualTo("allow-scripts allow-same-origin allow-popups");
        assertThat(CspPolicy.ofMetas(List.of(text)).get(0).sandboxWithout(flags))
                .isEmpty();
        assertThat(policy("img-src *").sandboxWithout(flags)).isEmpty();
    }

    private static CspPolicy policy(String text) {
        return CspPolicy.ofHeaders(List.of(text)).get(0);
    }

    private static Wanted frame(String address) {
        return Wanted.of(FetchKind.FRAME, URI.create(address));
    }
}
