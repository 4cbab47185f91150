package vn.lantoa.embed.check.jsoup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.lantoa.embed.PortalPage;
import vn.lantoa.embed.PortalPage.Embed;
import vn.lantoa.embed.PortalPage.Script;
import vn.lantoa.embed.PortalPage.Way;

class ReadPageTest {
    private static final String ID = "0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10";

    @Test
    void reads_policies_only_in_the_head() {
        var page = read(
                """
                <head><meta http-equiv="content-security-policy" content="img-src 'self'"><title>x</title></head>
                <body><meta http-equiv="Content-Security-Policy" content="frame-src 'none'"></body>""");

        assertThat(page.policies()).containsExactly("img-src 'self'");
    }

    @Test
    void finds_the_script_with_its_number_and_hash() {
        var page = read(
                """
                <script type="module" src="https://hub.example/embed/lantoa.js?v=1" integrity="sha384-a"></script>
                <script src="https://hub.example/embed/lantoa.js"></script>
                <script src="https://hub.example.evil.example/embed/lantoa.js?v=2"></script>""");

        assertThat(page.scripts()).containsExactly(new Script("1", "sha384-a", true), new Script("", "", false));
    }

    @Test
    void finds_every_form_of_the_hubs_content() {
        var page = read(
                """
                <lantoa-asset asset="%1$s"></lantoa-asset><lantoa-asset collection="topic=III.1"></lantoa-asset>
                <iframe src="https://hub.example/embed/%1$s?lang=km"></iframe><iframe src="//other.example/embed/1"></iframe>
                <figure class="media"><oembed url="https://hub.example/a/%1$s"></oembed></figure>
                <figure class="lantoa lantoa-image"><figcaption><a href="https://hub.example/a/%1$s">x</a></figcaption></figure>
                <div data-lantoa-id="%1$s"></div>"""
                        .formatted(ID));

        assertThat(page.embeds())
                .containsExactly(
                        new Embed(Way.COMPONENT, ID),
                        new Embed(Way.COMPONENT, ""),
                        new Embed(Way.FRAME, ID),
                        new Embed(Way.OEMBED, ID),
                        new Embed(Way.COPY, ID),
                        new Embed(Way.PLACEHOLDER, ID));
    }

    @Test
    void knows_nukeviet_and_wordpress_and_their_doors() {
        var nukeViet = read(
                "<meta name=generator content='NukeViet v4.5'><script>var nv_base_siteurl=\"/cong/\",nv_lang_data=\"en\";"
                        + "</script>");
        var wordPress = read("<link rel='https://api.w.org/' href='https://xa.example/wp-json/'>"
                + "<meta name='generator' content='WordPress 6.8.1'>");

        assertThat(nukeViet.software())
                .isEqualTo(new PortalPage.Software(
                        "nukeviet", "NukeViet v4.5", "/cong/index.php?language=en&nv=lantoa&op=webhook"));
        assertThat(wordPress.software())
                .isEqualTo(new PortalPage.Software(
                        "wordpress", "WordPress 6.8.1", "https://xa.example/wp-json/lantoa/v1"));
        assertThat(read("").software()).isEqualTo(new PortalPage.Software("", "", ""));
    }

    @Test
    void reads_pages_of_many_and_deep_elements_soon() {
        assertTimeout(Duration.ofSeconds(20), () -> {
            read("<script>x</script>".repeat(10_000));
            read("<div>".repeat(20_000));
        });
    }

    @Test
    void reads_whatever_is_no_html_as_well() {
        assertThat(read("<<<\0%%%<script").embeds()).isEmpty();
    }

    private static PortalPage read(String html) {
        return ReadPage.of(
                html.getBytes(StandardCharsets.UTF_8),
                null,
                URI.create("https://xa.example/bai"),
                URI.create("https://hub.example"));
    }
}
