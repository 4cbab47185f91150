package vn.lantoa.web.front;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HttpString;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.asset.AssetId;

/** The cache keys of public responses, by address and headers. */
class PublicAskTest {
    private static final String ONE = "0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10";
    private static final String OTHER = "1f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10";

    @ParameterizedTest
    @CsvSource({
        "/, LOG",
        "/feeds, LOG",
        "/feeds/topic-III.1.atom, LOG",
        "/feeds/org-so-khcn/archive/3.rss, LOG",
        "/feeds/campaign-ngay-10-10.json, PLAN",
        "/feeds/collection-0a1b2c3d-0000-4000-8000-000000000001.atom, PLAN",
        "/embed/collection?collection=0a1b2c3d-0000-4000-8000-000000000001&layout=grid, PLAN",
        "/calendar/public.ics, PLAN",
        "/calendar/org-so-khcn.json, PLAN",
        "/c/ngay-10-10, PLAN",
        "/nam, PLAN",
        "/nam/2026, PLAN",
        "/nam/2026/data.csv, PLAN",
        "/nam/2026/dcat.jsonld, PLAN",
        "/sitemap-years.xml, PLAN",
        "/search?q=dich+vu+cong, LOG",
        "/search?q=d%E1%BB%8Bch&kind=video&kind=audio, LOG",
        "/embed/collection?topic=III.1&layout=grid, LOG",
        "/sitemap.xml, LOG",
        "/sitemap-0f.xml, LOG",
        "/recalls.json, LOG",
        "/feeds/bulletins-p-ban-thach.rss, BULLETIN",
        "/feeds/bulletins-radio.rss, BULLETIN",
        "/feeds/service-1.004221.atom, LOG",
        "/feeds/good-practice.atom, LOG",
        "/feeds/good-practice/archive/2.json, LOG",
        "/embed/collection?service=1.004221, LOG",
        "/dv/1.004221, SERVICE",
        "/oembed?url=https%3A%2F%2Fhub.example.vn%2Fdv%2F1.004221&maxwidth=400, SERVICE",
        "/robots.txt, NOTHING"
    })
    void classifies_public_addresses(String address, PublicAsk.ContentKind of) {
        assertThat(ask(address)).map(PublicAsk::of).contains(of);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a/" + ONE,
                "/a/" + ONE + "/v/2",
                "/a/" + ONE + "/manifest.json",
                "/embed/" + ONE,
                "/embed/" + ONE + "?lang=km&text=large&page=2&ui=en",
                "/oembed?url=https%3A%2F%2Fhub.example.vn%2Fa%2F" + ONE + "&maxwidth=400"
            })
    void responses_about_one_asset_depend_on_it(String address) {
        assertThat(ask(address)).map(PublicAsk::asset).contains(new AssetId(java.util.UUID.fromString(ONE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a/" + ONE + "?ui=en",
                "/a/" + ONE + "?utm_source=x",
                "/?page=2",
                "/search?q=a&page=2",
                "/embed/" + ONE + "?secret=x",
                "/embed/" + ONE + "?lang=" + OTHER,
                "/search?q=a&ui=en",
                "/search",
                "/feeds/private/0123456789012345678901234567890123456789012.atom",
                "/feeds/saved-0123456789012345678901234567890123456789012.atom",
                "/calendar/AB23456789012345678901234567890123456789012.ics",
                "/oembed?url=https%3A%2F%2Fhub.example.vn%2Fa%2F" + ONE + "%2F" + OTHER,
                "/q/abc",
                "/console",
                "/nam/2026?year=1",
                "/nam/1999",
                "/api/v1/assets"
            })
    void private_and_unknown_requests_go_to_the_application(String address) {
        assertThat(ask(address)).isEmpty();
    }

    @Test
    void requests_with_credentials_cookies_or_preferences_go_to_the_application() {
        for (var own : new String[] {"Authorization", "Cookie", "Range"})
            assertThat(ask("/", own, "x")).as(own).isEmpty();
        assertThat(ask("/", "Accept", "text/html")).isEmpty();
        assertThat(ask("/", "Accept", "text/html, */*;q=0.8")).isPresent();
    }

    @Test
    void the_language_is_a_supported_one() {
        assertThat(ask("/", "Accept-Language", "en-GB,vi;q=0.5"))
                .map(PublicAsk::language)
                .contains("en");
        assertThat(ask("/", "Accept-Language", "ru")).map(PublicAsk::language).contains("vi");
        assertThat(ask("/", "Accept-Language", "en;q=0, ru"))
                .map(PublicAsk::language)
                .contains("vi");
        assertThat(ask("/", "Accept-Language", "vi;q=nothing"))
                .map(PublicAsk::language)
                .contains("vi");
    }

    @Test
    void repeated_headers_are_combined() {
        assertThat(ask("/", "Accept-Language", "ru", "Accept-Language", "en"))
                .map(PublicAsk::language)
                .contains("en");
        assertThat(ask("/", "Accept-Encoding", "br", "Accept-Encoding", "gzip"))
                .map(PublicAsk::packed)
                .contains(true);
    }

    /** They are parsed on the I/O thread, and language parsing is quadratic in the length. */
    @Test
    void accept_headers_above_256_characters_are_ignored() {
        var languages = "en," + "vi-x,".repeat(50) + "en";
        var codings = "gzip," + "br,".repeat(83) + "br";
        assertThat(languages.length()).isLessThanOrEqualTo(256);
        assertThat(codings).hasSize(256);

        assertThat(ask(
                        "/",
                        "Accept-Language",
                        languages,
                        "Accept-Encoding",
                        codings,
                        "Accept",
                        "*/*" + ",a/b".repeat(63)))
                .hasValueSatisfying(key -> {
                    assertThat(key.language()).isEqualTo("en");
                    assertThat(key.packed()).isTrue();
                });
        assertThat(ask("/", "Accept-Language", languages + ",en", "Accept-Encoding", codings + "x"))
                .hasValueSatisfying(key -> {
                    assertThat(key.language()).isEqualTo("vi");
                    assertThat(key.packed()).isFalse();
                });
        assertThat(ask("/", "Accept", "*/*" + ",a/b".repeat(64))).isEmpty();
    }

    static Optional<PublicAsk> ask(String address, String... headers) {
        var fields = new HeaderMap();
        for (int i = 0; i < headers.length; i += 2) fields.add(new HttpString(headers[i]), headers[i + 1]);
        var exchange = new HttpServerExchange(null, fields, new HeaderMap(), 0);
        var parts = address.split("\\?", 2);
        exchange.setRequestMethod(new HttpString("GET"));
        exchange.setRequestURI(parts[0]);
        exchange.setQueryString(parts.length > 1 ? parts[1] : "");
        return PublicAsk.of(exchange);
    }
}
