package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;

/** The pages that search engines find, and those they do not. */
class SitemapIT {
    private static final Pattern PART = Pattern.compile("<loc>[^<]*(/sitemap-[^<]*)</loc>");

    @Test
    void search_engines_find_exactly_the_public_pages_from_robots_txt() {
        var open = MainJob.message(TheProduct.uri(), "Tin ai cũng tìm thấy", "Gọi 1022.");
        var release = open.submitApproveRelease();
        var kept = MainJob.message(TheProduct.uri(), "Tin chưa đến giờ", "Gọi 1022.");
        kept.releaseUnderEmbargo();

        var robots = get("/robots.txt");
        assertThat(robots.body())
                .contains("Disallow: /console\n", "Disallow: /search*&\n", "\nSitemap: ")
                .doesNotContain("Disallow: /search\n")
                .contains("/sitemap.xml\n");
        HubClient.await("the sitemap", TheProduct.PATIENCE, () -> everything().contains("/a/" + open.asset() + "<"));
        assertThat(everything()).doesNotContain(kept.asset());

        open.withdraw(release, "Sai số điện thoại.");
        HubClient.await("its end", TheProduct.PATIENCE, () -> !everything().contains(open.asset()));
    }

    @Test
    void unchanged_sitemaps_are_not_resent() {
        var tag = get("/robots.txt").headers().firstValue("ETag").orElseThrow();

        var again = HttpRequest.newBuilder(TheProduct.uri().resolve("/robots.txt"))
                .header("If-None-Match", "W/" + tag)
                .header("Range", "bytes=0-") // so it is the resource that answers, and no cache before it
                .build();
        assertThat(Http.send(again).statusCode()).isEqualTo(304);
    }

    @Test
    void unknown_parts_are_not_found() {
        for (var part : new String[] {"g", "00000", "ALL", ""})
            assertThat(get("/sitemap-" + part + ".xml").statusCode()).as(part).isEqualTo(404);
    }

    private static String everything() {
        var index = get("/sitemap.xml");
        assertThat(index.headers().firstValue("Content-Type")).hasValue("application/xml;charset=utf-8");
        var all = new StringBuilder();
        for (var part = PART.matcher(index.body()); part.find(); ) {
            var page = get(part.group(1));
            assertThat(page.statusCode()).isEqualTo(200);
            all.append(page.body());
        }
        return all.toString();
    }

    private static HttpResponse<String> get(String path) {
        return Http.get(TheProduct.uri().resolve(path));
    }
}
