package vn.lantoa.coverage.crawl.jsoup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void finds_pictures_in_every_form_a_page_names_them() {
        var page = read(
                """
                <link rel="Stylesheet" href="/giao-dien.css"><style>.a { background: url(/anh/a.png) } @font-face
                { src: url(/chu.woff2) }</style>
                <img srcset="/anh/b-300.jpg 300w, /anh/b-1200.jpg 1200w,/anh/b-600.jpg 600w">
                <picture><source data-srcset="/anh/c.avif, /anh/c2.avif 2x"><img src="/anh/c.jpg"></picture>
                <a data-full="/anh/d.jpg" data-image="12">Phóng to</a><div data-bg="/anh/e.webp"></div>
                <svg><image href="/anh/f.png"/><image xlink:href="/anh/g.png"/></svg>
                <input type="image" src="/anh/h.gif"><input type="text" src="/anh/khong.gif">""");

        assertThat(page.files())
                .containsExactlyInAnyOrder(Stream.of(
                                "giao-dien.css",
                                "anh/a.png",
                                "anh/b-1200.jpg",
                                "anh/c2.avif",
                                "anh/c.jpg",
                                "anh/d.jpg",
                                "anh/e.webp",
                                "anh/f.png",
                                "anh/g.png",
                                "anh/h.gif")
                        .map(one -> "https://so.tinh.example/" + one)
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/a.jpg | /a.jpg",
                "/a.jpg, /b.jpg 2x | /b.jpg",
                "/a.jpg 1.5x,/b.jpg 1x | /a.jpg",
                "/a,b.jpg 10w | /a,b.jpg",
                "/a.jpg 1.2.3x, /b.jpg 1x | /b.jpg",
                "',' | ''"
            })
    void takes_the_largest_picture_of_a_set(String set, String largest) {
        assertThat(PagePictures.largest(set)).isEqualTo(largest);
    }

    @Test
    void takes_pictures_within_a_page_if_they_are_whole_and_of_a_useful_size() {
        var most = "data:image/png;base64," + "QUJD".repeat(250_000);
        var page = read("<img src='" + most + "'><img src='" + most + "QUJD".repeat(50_000) + "'><img src='" + most
                + "Q'><img src='data:image/png;base64,QUJD'>");

        assertThat(page.inline()).containsExactly(most);
    }

    @Test
    void follows_frames_and_reloads() {
        assertThat(read("<meta http-equiv=Refresh content=\"0; URL='/moi'\"><iframe src=/khung></iframe>"
                                + "<meta http-equiv=refresh content=30>")
                        .pages())
                .containsExactly("https://so.tinh.example/khung", "https://so.tinh.example/moi");
    }

    @Test
    void finds_addresses_of_the_hub_in_texts() {
        var page = read("<p>Xem tại kho.tinh.example/a/" + ID + ". Hoặc (https://kho.tinh.example/a/" + OTHER
                + "/v/2)!</p><p>gia.kho.tinh.example/a/" + ID.replace('0', '1') + "</p>");

        assertThat(page.references())
                .containsExactlyInAnyOrder(new HubReference(Kind.LINK, ID, 0), new HubReference(Kind.LINK, OTHER, 2));
    }

    @Test
    void finds_pictures_and_references_in_entries_of_feeds() {
        var feed = ReadDocument.ofFeed(
                ("""
                <?xml version="1.0"?><rss xmlns:content="http://purl.org/rss/1.0/modules/content/"
                  xmlns:media="http://search.yahoo.com/mrss/"><channel><item>
                <description>&lt;img src="/anh/a.jpg"&gt;</description>
                <content:encoded><![CDATA[<p><img data-src="/anh/b.jpg"><a href="https://kho.tinh.example/a/%s">x</a>]]></content:encoded>
                <enclosure url="https://so.tinh.example/anh/c.jpg" type="image/jpeg"/>
                <media:content url="/anh/d.jpg"/></item></channel></rss>""")
                        .formatted(ID)
                        .getBytes(StandardCharsets.UTF_8),
                AT,
                new HubAddress(HUB, HUB));

        assertThat(feed.files())
                .containsExactlyInAnyOrder(
                        "https://so.tinh.example/anh/a.jpg",
                        "https://so.tinh.example/anh/b.jpg",
                        "https://so.tinh.example/anh/c.jpg",
                        "https://so.tinh.example/anh/d.jpg");
        assertThat(feed.references()).containsExactly(new HubReference(Kind.LINK, ID, 0));
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
                        PagePictures.addresses(
                                "a:url( '/a b.jpg' ); b:URL(\"/(c).jpg\"); c:url(/d.jpg);d:url(  /e.jpg  );e:url(f g);h:url('i)"))
                .containsExactly("/a b.jpg", "/(c).jpg", "/d.jpg", "/e.jpg");
        for (var piece : List.of("url(" + " ".repeat(16_000), "url(", "url(' ", "url(\"url('", "url(a "))
            assertThat(looks(piece.repeat(piece.length() > 1000 ? 1 : 4000)))
                    .as(piece.strip())
                    .isLessThanOrEqualTo(50);
    }

    private static long looks(String style) {
        var counted = new CountedText(style);
        assertThat(PagePictures.addresses(counted)).isEmpty();
        return counted.looksPerCharacter();
    }

    private static PortalDocument read(String html) {
        return ReadDocument.of(html.getBytes(StandardCharsets.UTF_8), "UTF-8", AT, new HubAddress(HUB, HUB));
    }
}
