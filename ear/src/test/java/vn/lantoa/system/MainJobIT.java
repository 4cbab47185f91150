package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.asset.inspection.HostileFiles;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.embargo.MarkedPicture;

/** The main job: one officer uploads a film, a second approves it, a third releases it, a newspaper pulls it. */
class MainJobIT {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String TITLE = "Nộp hồ sơ từ nhà, bản thử hành trình";
    private static final String WHY = "Số điện thoại trong phim đã thay đổi.";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void delivers_a_film_from_the_officer_to_the_newspaper_and_withdraws_it_on_every_node() throws Exception {
        var hub = TheProduct.uri();
        var film = Films.brief();
        var everyone = List.of(hub, TheProduct.second().home());
        var job = MainJob.begin(hub, "video", TITLE);
        job.taken(job.uploader().upload(job.asset(), film, "MASTER", null));
        var submission = job.submit();
        assertThat(job.inspected().getString("state")).isEqualTo("READY");
        assertThat(previewed(job.approver(), job.sealed() + "/files/1").body()).isEqualTo(Files.readAllBytes(film));
        HubClient.await("the poster", PATIENCE, () -> made(job.uploader(), job.sealed(), "poster"));
        assertThat(previewed(job.approver(), job.sealed() + "/renditions/poster")
                        .statusCode())
                .isEqualTo(200);
        job.approve(submission);
        assertThat(Http.get(hub.resolve("/feeds/all.atom")).body()).doesNotContain(TITLE);

        var release = job.release();

        var side = new PublicSide(everyone, "/feeds/kind-video.atom", job.asset());
        side.shows(TITLE);
        side.gives(() -> Files.newInputStream(film));

        job.withdraw(release, WHY);

        side.saysWithdrawn(TITLE, WHY);
    }

    @Test
    void warns_officers_of_inaccessible_documents(@TempDir Path directory) throws Exception {
        var job = MainJob.begin(TheProduct.uri(), "leaflet", "Tờ gấp chưa có thẻ");
        var texts = Json.createObjectBuilder().add("alternativeText", "Một tờ gấp trống");
        job.uploader().saveDraft(job.asset(), texts.build());
        job.taken(job.uploader().upload(job.asset(), HostileFiles.longPdf(directory, 1), "master", null));
        job.seal();
        job.inspected();

        var page = Http.send(Tus.inBrowser(TheProduct.uri(), "canbo")
                .request("/console/assets/" + job.asset() + "/versions/1?ui=en")
                .build());

        assertThat(page.body())
                .contains("It has no tags", "It does not say its language", "The file has no title")
                .contains("It can be submitted and released all the same.");
    }

    @Test
    void browsers_may_keep_a_small_picture_only_while_it_is_public(@TempDir Path directory) throws Exception {
        var job = MainJob.begin(TheProduct.uri(), "infographic", "Ảnh nhỏ trong danh sách");
        var texts = Json.createObjectBuilder().add("alternativeText", "Một ảnh nhiễu");
        job.uploader().saveDraft(job.asset(), texts.build());
        var picture = Files.write(directory.resolve("anh.png"), MarkedPicture.with(job.asset()));
        job.taken(job.uploader().upload(job.asset(), picture, "MASTER", null));
        var submission = job.submit();
        job.inspected();
        HubClient.await("the thumbnail", PATIENCE, () -> made(job.uploader(), job.sealed(), "thumbnail"));
        var officer = Tus.inBrowser(TheProduct.uri(), "canbo");
        var sealed = picture(officer, job.asset(), "");
        var tag = sealed.headers().firstValue("ETag").orElseThrow();
        assertThat(caching(sealed)).isEqualTo("no-store");
        assertThat(caching(picture(officer, job.asset(), tag))).isEqualTo("no-store");

        job.approve(submission);
        var release = job.release();
        HubClient.await(
                "an unchanged public picture",
                PATIENCE,
                () -> picture(officer, job.asset(), tag).statusCode() == 304);
        assertThat(caching(picture(officer, job.asset(), tag))).startsWith("private, no-cache");

        job.recall(release, WHY);
        var recalled = picture(officer, job.asset(), tag);
        assertThat(recalled.statusCode()).isEqualTo(200);
        assertThat(caching(recalled)).isEqualTo("no-store");
    }

    /** The picture of an asset in lists, for a browser that has the picture with this tag. */
    private static HttpResponse<String> picture(Tus officer, String asset, String tag) {
        return Http.send(officer.request("/console/assets/" + asset + "/picture")
                .header("If-None-Match", tag)
                .build());
    }

    private static String caching(HttpResponse<String> answer) {
        return answer.headers().firstValue("Cache-Control").orElseThrow();
    }

    private static boolean made(HubClient officer, String sealed, String rendition) {
        return officer.get(sealed + "/renditions").asJsonArray().getValuesAs(JsonObject.class).stream()
                .anyMatch(one -> one.getString("name").equals(rendition)
                        && one.getString("state").equals("READY"));
    }

    private static HttpResponse<byte[]> previewed(HubClient officer, String path) throws Exception {
        return HTTP.send(officer.request(path + "/bytes").build(), BodyHandlers.ofByteArray());
    }
}
