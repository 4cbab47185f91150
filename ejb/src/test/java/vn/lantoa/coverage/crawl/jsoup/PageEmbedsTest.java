package vn.lantoa.coverage.crawl.jsoup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import vn.lantoa.coverage.HubReference;
import vn.lantoa.coverage.HubReference.Kind;

class PageEmbedsTest {
    @Test
    void finds_hub_content_in_every_form() {
        assertThat(read("<lantoa-asset asset=\"%s\"></lantoa-asset>".formatted(id(1))
                        + "<lantoa-asset collection=\"topic=III.1\"></lantoa-asset>"
                        + "<iframe src=\"https://hub.example/embed/%s?lang=km\"></iframe>".formatted(id(2))
                        + "<iframe src=\"//other.example/embed/%s\"></iframe>".formatted(id(3))
                        + "<figure class=\"media\"><oembed url=\"https://hub.example/a/%s\"></oembed></figure>"
                                .formatted(id(4))
                        + "<figure class=\"lantoa lantoa-image\"><a href=\"https://hub.example/a/%s\">x</a></figure>"
                                .formatted(id(5))
                        + "<div data-lantoa-id=\"%s\"></div>".formatted(id(6))))
                .containsExactly(
                        new HubReference(Kind.EMBED, id(1), 0),
                        new HubReference(Kind.EMBED, id(2), 0),
                        new HubReference(Kind.EMBED, id(4), 0),
                        new HubReference(Kind.EMBED, id(6), 0),
                        new HubReference(Kind.COPY, id(5), 0));
    }

    @Test
    void parses_large_and_deeply_nested_pages_quickly() {
        assertTimeout(Duration.ofSeconds(20), () -> {
            read("<script>x</script>".repeat(10_000));
            read("<div>".repeat(20_000));
        });
    }

    @Test
    void tolerates_malformed_html() {
        assertThat(read("<<<\0%%%<script")).isEmpty();
    }

    private static String id(int number) {
        return "0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a1" + number;
    }

    private static List<HubReference> read(String html) {
        return PageEmbeds.of(Jsoup.parse(html, "https://xa.example/bai"), URI.create("https://hub.example"))
                .toList();
    }
}
