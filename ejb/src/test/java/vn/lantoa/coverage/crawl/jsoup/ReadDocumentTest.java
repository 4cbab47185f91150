package vn.lantoa.coverage.crawl.jsoup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.lantoa.coverage.HubReference;
import vn.lantoa.coverage.HubReference.Kind;
import vn.lantoa.coverage.PortalDocument;
import vn.lantoa.kernel.CountedText;
import vn.lantoa.kernel.HubAddress;

class ReadDocumentTest {
    private static final URI AT = URI.create("https://so.tinh.example/tin/1");
    private static final URI HUB = URI.create("https://kho.tinh.example");
    private static final String ID = "0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10";
    private static final String OTHER = "0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a11";

    @Test
    void extracts_links_and_displayed_content() {
        var page = read(
                """
                <html><head><link rel="alternate" type="application/rss+xml" href="/rss">
                <meta property="og:image" content="https://so.tinh.example/og.jpg"></head><body>
                <a href="/tin/2">Hai</a><a href="/tin/2">Hai</a><a rel="nofollow" href="/dang-nhap">Vào</a>
                <a href="/tep/to-roi.PDF">Tờ rơi</a><img src="/anh/a.jpg"><img data-src="/anh/b.webp" src="data:image/gif;base64,AA">
                </body></html>""");

        assertThat(page.pages()).containsExactly("https://so.tinh.example/tin/2");
        assertThat(page.feeds()).containsExactly("https://so.tinh.example/rss");
        assertThat(page.files())
                .containsExactly(
                        "https://so.tinh.example/anh/a.jpg",
                        "https://so.tinh.example/anh/b.webp",
                        "https://so.tinh.example/og.jpg",
                        "https://so.tinh.example/tep/to-roi.PDF");
    }

    @Test
    void finds_lazy_framed_and_indirect_content() {
        var page = read(
                """
                <img src="data:image/gif;base64,AA" data-lazy-src="/anh/a.jpg"><img data-original="/anh/b.jpg">
                <video poster="/anh/c.jpg"></video><iframe src="/tep/d.pdf"></iframe><iframe src="/ban-do"></iframe>
                <embed src="/tep/e.pdf"><div style="color:red;background-image: url('/anh/f.jpg')"></div>""");

        assertThat(page.files())
                .containsExactlyInAnyOrder(
                        "https://so.tinh.example/anh/a.jpg",
                        "https://so.tinh.example/anh/b.jpg",
                        "https://so.tinh.example/anh/c.jpg",
                        "https://so.tinh.example/tep/d.pdf",
                        "https://so.tinh.example/tep/e.pdf",
                        "https://so.tinh.example/anh/f.jpg");
    }

    @Test
    void obeys_nofollow() {
        assertThat(read("<head><meta name=robots content='noindex, NOFOLLOW'></head><a href=/x>x</a>")
                        .pages())
                .isEmpty();
    }

    @Test
    void finds_each_hub_reference_once_in_any_form() {
        var page = read("<iframe src='https://kho.tinh.example/embed/" + ID + "'></iframe>"
                + "<a href='https://kho.tinh.example/a/" + ID + "'>xem</a>"
                + "<a href='https://kho.tinh.example/a/" + OTHER + "/v/2'>xem</a>"
                + "<lantoa-asset asset='" + ID + "'></lantoa-asset>"
                + "<img src='//kho.tinh.example/f/" + "ab".repeat(32) + "'>"
                + "<a href='https://kho.tinh.example/dv/1.004222'>dịch vụ</a>");

        assertThat(page.references())
                .containsExactlyInAnyOrder(
                        new HubReference(Kind.EMBED, ID, 0),
                        new HubReference(Kind.LINK, OTHER, 2),
                        new HubReference(Kind.FILE, "ab".repeat(32), 0),
                        new HubReference(Kind.PAGE, "/dv/1.004222", 0));
    }

    @Test
    void limits_the_links_of_a_page() {
        var links = IntStream.range(0, 2000)
                .mapToObj(one -> "<a href=/tin/" + one + ">x</a>")
                .collect(Collectors.joining());

        assertThat(read(links).pages()).hasSize(500);
    }

    @Test
    void extracts_addresses_from_styles_in_linear_time() {
        assertThat(
                        ReadDocument.backgrounds(
                                "a:url( '/a b.jpg' ); b:URL(\"/(c).jpg\"); c:url(/d.jpg);d:url(  /e.jpg  );e:url(f g);h:url('i)"))
                .containsExactly("/a b.jpg", "/(c).jpg", "/d.jpg", "/e.jpg");
        for (var piece : List.of("url(" + " ".repeat(16_000), "url(", "url(' ", "url(\"url('", "url(a "))
            assertThat(looks(piece.repeat(piece.length() > 1000 ? 1 : 4000)))
                    .as(piece.strip())
                    .isLessThanOrEqualTo(50);
    }

    private static long looks(String style) {
        var counted = new CountedText(style);
        assertThat(ReadDocument.backgrounds(counted)).isEmpty();
        return counted.looksPerCharacter();
    }

    private static PortalDocument read(String html) {
        return ReadDocument.of(html.getBytes(StandardCharsets.UTF_8), "UTF-8", AT, new HubAddress(HUB, HUB));
    }
}
