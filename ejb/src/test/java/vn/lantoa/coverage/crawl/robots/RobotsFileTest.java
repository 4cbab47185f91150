package vn.lantoa.coverage.crawl.robots;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.CountedText;

/** robots.txt, sitemaps and addresses, as the crawler needs them. */
class RobotsFileTest {
    private static final URI PORTAL = URI.create("https://so.tinh.example/");

    @Test
    void obeys_its_own_group_or_the_general_one() {
        var file = RobotsFile.of(
                200,
                "User-agent: *\nDisallow: /\n\nUser-agent: LanToa\nCrawl-delay: 10\nDisallow: /noi-bo/\nAllow: /noi-bo/tin\n"
                        + "Sitemap: https://so.tinh.example/sitemap-tin.xml\n",
                PORTAL);

        assertThat(file.allows(PORTAL.resolve("/tin/1"))).isTrue();
        assertThat(file.allows(PORTAL.resolve("/noi-bo/1"))).isFalse();
        assertThat(file.allows(PORTAL.resolve("/noi-bo/tin"))).isTrue();
        assertThat(file.delay()).hasSeconds(10);
        assertThat(file.sitemaps()).containsExactly("https://so.tinh.example/sitemap-tin.xml");
        assertThat(RobotsFile.of(200, "User-agent: *\nDisallow: /\n", PORTAL).isClosed())
                .isTrue();
    }

    @Test
    void allows_everything_without_a_file_and_nothing_on_server_errors() {
        assertThat(RobotsFile.of(404, "", PORTAL).allows(PORTAL.resolve("/x"))).isTrue();
        assertThat(RobotsFile.of(503, "", PORTAL).isClosed()).isTrue();
        assertThat(RobotsFile.of(0, "", PORTAL).isClosed()).isTrue();
    }

    @Test
    void reads_sitemaps_latest_first_and_feeds_plain_or_compressed() throws IOException {
        var map =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>https://so.tinh.example/cu</loc><lastmod>2025-01-01</lastmod></url>
                <url><loc>https://so.tinh.example/moi</loc><lastmod>2026-11-01</lastmod></url></urlset>""";
        var feed =
                """
                <rss version="2.0"><channel><title>Tin</title><link>https://so.tinh.example/</link>
                <item><title>Một</title><link>https://so.tinh.example/tin/1</link></item></channel></rss>""";
        var index =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>https://so.tinh.example/a.xml</loc></sitemap></sitemapindex>""";

        assertThat(read(bytes(map)).pages())
                .containsExactly("https://so.tinh.example/moi", "https://so.tinh.example/cu");
        assertThat(read(packed(bytes(map))).pages()).hasSize(2);
        assertThat(read(bytes(feed)).pages()).containsExactly("https://so.tinh.example/tin/1");
        assertThat(read(bytes(index)).sitemaps()).containsExactly("https://so.tinh.example/a.xml");
    }

    @Test
    void finds_nothing_in_other_files_and_limits_unpacked_bytes() throws IOException {
        assertThat(read(bytes("<html><body>404</body></html>")).pages()).isEmpty();
        assertThat(read(new byte[0]).pages()).isEmpty();
        assertThat(read(packed(new byte[64 << 20])).pages()).isEmpty();
        // entities are not resolved
        assertThat(read(bytes("<!DOCTYPE u [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><urlset>"
                                + "<url><loc>https://so.tinh.example/&x;</loc></url></urlset>"))
                        .pages())
                .allSatisfy(page -> assertThat(page).isEqualTo("https://so.tinh.example/"));
    }

    @Test
    void addresses_are_canonicalised() {
        assertThat(PlainAddress.of(PORTAL, "/tin/../tin/1?utm_source=zalo&id=2#a"))
                .contains(URI.create("https://so.tinh.example/tin/1?id=2"));
        assertThat(PlainAddress.of(PORTAL, "HTTPS://SO.tinh.example:443/tin;jsessionid=AB12?id=2"))
                .contains(URI.create("https://so.tinh.example/tin?id=2"));
        assertThat(PlainAddress.of(PORTAL, "mailto:a@b.example")).isEmpty();
        assertThat(PlainAddress.of(PORTAL, "javascript:void(0)")).isEmpty();
        assertThat(PlainAddress.of(PORTAL, "/" + "a".repeat(1000))).isEmpty();
        assertThat(PlainAddress.of(PORTAL, "http://[")).isEmpty();
    }

    @Test
    void canonicalises_addresses_in_linear_time_and_skips_long_ones() {
        var runs = new CountedText("x" + "#".repeat(16_000) + "\n");
        assertThat(PlainAddress.withoutFragment(runs).toString()).isEqualTo("x");
        var plain = new CountedText("x".repeat(16_000));
        assertThat(PlainAddress.withoutFragment(plain)).isSameAs(plain);
        assertThat(plain.looksPerCharacter()).isLessThanOrEqualTo(50);
        for (var piece : List.of(";jsessionid=", ";", ";jsessionid=?")) {
            var address = new CountedText(piece.repeat(2000));
            PlainAddress.withoutSession(address);
            assertThat(address.looksPerCharacter()).as(piece).isLessThanOrEqualTo(50);
        }
        assertThat(PlainAddress.of(PORTAL, "/tin/1#" + "#".repeat(1 << 20)))
                .contains(URI.create("https://so.tinh.example/tin/1"));
        assertThat(PlainAddress.of(PORTAL, "/tin/1?utm_source=" + "a".repeat(5000)))
                .isEmpty();
    }

    @Test
    void reads_robots_txt_in_linear_time_without_long_runs() {
        for (var run : List.of("<", " ", "\t", "<a>", "< ")) {
            var text = new CountedText(run.repeat(16_000));
            assertThat(RobotsFile.plain(text)).doesNotContain("<").doesNotContain("  ");
            assertThat(text.looksPerCharacter()).as(run).isLessThanOrEqualTo(50);
        }
        var file = RobotsFile.of(200, "<html><pre>User-agent:   *\nDisallow:\t \t/noi-bo/<br>\n</pre></html>", PORTAL);
        assertThat(file.allows(PORTAL.resolve("/noi-bo/1"))).isFalse();
        assertThat(file.allows(PORTAL)).isTrue();
    }

    private static SiteMapFile read(byte[] body) {
        return SiteMapFile.of(body, PORTAL.resolve("/sitemap.xml"), 1000);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }
}
