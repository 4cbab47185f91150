package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;

/** The metadata by which other sites display a shared page, and search engines read its subject. */
class SharedPagesIT {
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    @Test
    void a_picture_and_its_campaign_have_sharing_metadata_of_their_types() throws Exception {
        var campaigns = CampaignLead.begin("Chiến dịch được chia sẻ");
        var asset = campaigns.letOut(
                campaigns.add("Đồ hoạ được chia sẻ", CampaignLead.now().minusMinutes(5)), "Đồ hoạ được chia sẻ");
        campaigns.announce();
        HubClient.await("the picture to be shared", TheProduct.PATIENCE, () -> page("/a/" + asset)
                .is(":has(meta[property='og:image:width'])"));

        var page = page("/a/" + asset);
        assertThat(shared(page))
                .containsAllEntriesOf(Map.of(
                        "og:type", "article", "og:url", address("/a/" + asset), "og:title", "Đồ hoạ được chia sẻ"));
        var described = told(page);
        assertThat(described.getString("@type")).isEqualTo("ImageObject");
        assertThat(described.getString("license")).isEqualTo(LICENCE);
        isPicture(described.getString("contentUrl"));
        isPicture(described.getString("thumbnailUrl"));
        for (var place : new String[] {"/a/", "/embed/"})
            assertThat(page(place + asset).selectFirst("figure picture img[width][height]"))
                    .as(place)
                    .isNotNull();

        assertThat(shared(page("/c/" + campaigns.code())))
                .containsAllEntriesOf(Map.of(
                        "og:type", "website",
                        "og:url", address("/c/" + campaigns.code()),
                        "og:title", "Chiến dịch được chia sẻ"));
    }

    @Test
    void a_film_is_described_as_video_with_its_size() throws Exception {
        var job = MainJob.begin(TheProduct.uri(), "video", "Phim được chia sẻ");
        job.taken(job.uploader().upload(job.asset(), "phim.mp4", "master", null, BodyPublishers.ofFile(Films.brief())));
        job.submitApproveRelease();
        HubClient.await("its picture", TheProduct.PATIENCE, () -> told(page("/a/" + job.asset()))
                .containsKey("thumbnailUrl"));

        var page = page("/a/" + job.asset());
        var described = told(page);
        assertThat(described.getString("@type")).isEqualTo("VideoObject");
        assertThat(described.keySet()).contains("name", "description", "uploadDate", "contentUrl");
        assertThat(page.selectFirst("video[width][height][poster]")).isNotNull();
        HubClient.await("all of it", TheProduct.PATIENCE, () -> page("/a/" + job.asset())
                .is(":has(meta[property='og:image'])"));
        assertThat(shared(page("/a/" + job.asset()))).containsEntry("og:type", "video.other");
    }

    @Test
    void the_front_page_has_sharing_metadata_of_the_hub() throws Exception {
        assertThat(shared(page("/"))).containsAllEntriesOf(Map.of("og:type", "website", "og:url", address("/")));
    }

    /** The metadata for sharing, with all that every page has. */
    private static Map<String, String> shared(Document page) throws Exception {
        var all = new TreeMap<String, String>();
        for (var one : page.select("meta[property^=og:], meta[name^=twitter:]"))
            all.put(one.hasAttr("property") ? one.attr("property") : one.attr("name"), one.attr("content"));
        assertThat(all).containsEntry("og:site_name", "Lan Toả").containsEntry("twitter:card", "summary_large_image");
        assertThat(all.get("og:description")).isNotBlank();
        isPicture(all.getOrDefault("og:image", "nothing"));
        return all;
    }

    private static JsonObject told(Document page) {
        try (var reader = Json.createReader(new StringReader(
                page.select("script[type='application/ld+json']").html()))) {
            return reader.readObject();
        }
    }

    private static void isPicture(String address) {
        var answer = Http.get(URI.create(address));
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(address)
                .startsWith("image/");
    }

    private static Document page(String path) {
        return Jsoup.parse(
                Http.get(TheProduct.uri().resolve(path)).body(),
                TheProduct.uri().toString());
    }

    private static String address(String path) {
        return TheProduct.uri().resolve(path).toString();
    }
}
