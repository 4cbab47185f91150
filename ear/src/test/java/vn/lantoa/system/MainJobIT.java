package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;

/** The main job: one officer uploads a film, a second approves it, a third releases it, a newspaper pulls it. */
class MainJobIT {
    private static final Path FILM = Path.of("src/demo/content/video-nop-ho-so-tu-nha/nop-ho-so-tu-nha.mp4")
            .toAbsolutePath();
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void brings_a_film_from_the_officer_to_the_newspaper_and_takes_it_back_on_every_node() throws Exception {
        var hub = TheProduct.uri();
        var nodes = List.of(hub, TheProduct.second().home());
        var uploader = HubClient.signIn(hub, "canbo", "lantoa-demo");
        var approver = HubClient.signIn(hub, "duyet", "lantoa-demo");
        var releaser = HubClient.signIn(hub, "phathanh", "lantoa-demo");

        var asset = film(uploader);
        var version = uploader.seal(asset);
        var submission = uploader.post(
                        "/api/v1/submissions", named(asset, version).build())
                .getString("id");
        HubClient.await("the inspection", PATIENCE, () -> state(uploader, asset, version)
                .equals("READY"));
        var sealed = "/api/v1/assets/" + asset + "/versions/" + version;
        assertThat(previewed(approver, sealed + "/files/1").body()).isEqualTo(Files.readAllBytes(FILM));
        HubClient.await("the poster", PATIENCE, () -> made(uploader, sealed, "poster"));
        assertThat(previewed(approver, sealed + "/renditions/poster").statusCode())
                .isEqualTo(200);
        approver.post(
                "/api/v1/decisions",
                Json.createObjectBuilder()
                        .add("submission", submission)
                        .add("decision", "approve")
                        .build());

        var title = "Nộp hồ sơ từ nhà, bản thử hành trình";
        assertThat(Http.get(hub.resolve("/feeds/all.atom")).body()).doesNotContain(title);
        var release = releaser.post(
                        "/api/v1/releases",
                        named(asset, version).add("reach", "public").build())
                .getString("id");

        for (var node : nodes)
            within("the feed shows it", () -> Http.get(node.resolve("/feeds/kind-video.atom"))
                    .body()
                    .contains(title));
        assertThat(bytes(hub.resolve("/a/" + asset + "/file")).body()).isEqualTo(Files.readAllBytes(FILM));

        releaser.post(
                "/api/v1/releases/" + release + "/withdrawal",
                Json.createObjectBuilder()
                        .add("kind", "notice")
                        .add("explanation", "Số điện thoại trong phim đã thay đổi.")
                        .build());

        for (var node : nodes) {
            within(
                    "the page is gone",
                    () -> Http.get(node.resolve("/a/" + asset)).statusCode() == 410);
            assertThat(bytes(node.resolve("/a/" + asset + "/file")).statusCode())
                    .isEqualTo(410);
            assertThat(Http.get(node.resolve("/a/" + asset)).body()).contains("Số điện thoại trong phim đã thay đổi.");
            within("the feed says so", () -> {
                var feed = Http.get(node.resolve("/feeds/kind-video.atom")).body();
                return feed.contains("at:deleted-entry ref=\"urn:uuid:" + asset) && !feed.contains(title);
            });
        }
    }

    private static String film(HubClient uploader) throws Exception {
        var asset = uploader.createAsset(Json.createObjectBuilder()
                .add("organisation", "so-khcn")
                .add("kind", "video")
                .add("language", "vi")
                .build());
        uploader.saveDraft(asset, texts());
        var upload = uploader.upload(asset, FILM, "MASTER", null);
        HubClient.await("the check of the upload", PATIENCE, () -> uploader.get("/api/v1/uploads/" + upload)
                .asJsonObject()
                .getString("state")
                .equals("COMPLETE"));
        HubClient.await("the file in the draft", PATIENCE, () -> !uploader.asset(asset)
                .getJsonObject("draft")
                .getJsonArray("files")
                .isEmpty());
        return asset;
    }

    private static JsonObject texts() {
        return Json.createObjectBuilder()
                .add("title", "Nộp hồ sơ từ nhà, bản thử hành trình")
                .add("description", "Phim ngắn hướng dẫn nộp hồ sơ trực tuyến.")
                .add("topic", "III.1")
                .add("audience", Json.createArrayBuilder(List.of("citizens")))
                .add("publisher", "so-khcn")
                .add("license", "CC-BY-4.0")
                .add("credit", "Lan Toả")
                .build();
    }

    private static jakarta.json.JsonObjectBuilder named(String asset, int version) {
        return Json.createObjectBuilder().add("asset", asset).add("version", version);
    }

    private static String state(HubClient uploader, String asset, int version) {
        return uploader.version(asset, version).getJsonObject("version").getString("state");
    }

    private static boolean made(HubClient officer, String sealed, String rendition) {
        return officer.get(sealed + "/renditions").asJsonArray().getValuesAs(JsonObject.class).stream()
                .anyMatch(one -> one.getString("name").equals(rendition)
                        && one.getString("state").equals("READY"));
    }

    private static HttpResponse<byte[]> previewed(HubClient officer, String path) throws Exception {
        return HTTP.send(officer.request(path + "/bytes").build(), BodyHandlers.ofByteArray());
    }

    private static HttpResponse<byte[]> bytes(URI uri) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofByteArray());
    }

    private static void within(String what, java.util.function.BooleanSupplier done) {
        HubClient.await(what, TWO_SECONDS, done);
    }
}
