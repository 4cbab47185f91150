package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;

/**
 * A request whose response was lost is repeated with the same key: it is executed once, and the response is the same.
 */
class RepeatedRequestsIT {
    private static final String RELEASES = "/api/v1/releases";
    private final HubClient administrator = DemoOfficers.at(TheProduct.uri(), "quantri");
    private final HubClient uploader = DemoOfficers.at(TheProduct.uri(), "canbo");
    private final HubClient approver = DemoOfficers.at(TheProduct.uri(), "duyet");
    private final HubClient releaser = DemoOfficers.at(TheProduct.uri(), "phathanh");

    @Test
    void each_repeated_step_from_draft_to_recall_is_done_once() throws SQLException {
        var begun = twice(
                uploader, "/api/v1/assets", object("organisation", "so-khcn", "kind", "sms-text", "language", "vi"));
        var job = MainJob.message(TheProduct.uri(), "Hai lần " + UUID.randomUUID(), "Nộp hồ sơ trực tuyến.");
        var asset = job.asset();
        var sealed = twice(uploader, "/api/v1/assets/" + asset + "/versions", object());
        var number = json(sealed).getJsonObject("version").getInt("number");
        var submission = json(twice(uploader, "/api/v1/submissions", named(asset, number)))
                .getString("id");
        var comments = "/api/v1/submissions/" + submission + "/comments";
        var said = json(twice(approver, comments, object("comment", "Thiếu giờ làm việc.", "place", "text")))
                .getJsonArray("comments")
                .getJsonObject(0);
        assertThat(said.getString("place")).isEqualTo("text");
        assertThat(uploader.get(comments).toString()).contains("Thiếu giờ làm việc.");
        HubClient.await("the notice of what was said", TheProduct.PATIENCE, () -> isTold(asset));
        var settled = approver.request(comments + "/" + said.getString("id"))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"settled\": true}"))
                .build();
        assertThat(approver.send(settled).body()).contains("settledAt");
        HubClient.await(
                "the inspection", TheProduct.PATIENCE, () -> state(asset).equals("READY"));
        twice(approver, "/api/v1/decisions", object("submission", submission, "decision", "approve"));
        var release = json(twice(releaser, RELEASES, body(asset, number)));
        var withdrawal = RELEASES + "/" + release.getString("id") + "/withdrawal";
        twice(releaser, withdrawal, object("kind", "recall", "explanation", "Sai số điện thoại."));

        assertThat(begun.headers().firstValue("Location")).isPresent();
        assertThat(count("asset_version where asset_id = '" + asset + "'")).isEqualTo(1);
        assertThat(count("submission s join asset_version v on v.id = s.version_id where v.asset_id = '" + asset + "'"))
                .isEqualTo(1);
        assertThat(count("release where asset_id = '" + asset + "'")).isEqualTo(1);
        assertThat(changes(asset)).isEqualTo("PUBLISH,RECALLED");
    }

    @Test
    void repeated_requests_of_an_administrator_are_executed_once() throws SQLException {
        var code = "hai-lan-" + UUID.randomUUID().toString().substring(0, 8);
        twice(
                administrator,
                "/api/v1/organisations",
                object(
                        "kind",
                        "PRESS",
                        "code",
                        code,
                        "name",
                        "Toà soạn",
                        "parent",
                        "province",
                        "validFrom",
                        "2020-01-01"));
        var partner = twice(administrator, "/api/v1/partners", object("organisation", code));
        var address =
                "/api/v1/partners/" + json(partner).getJsonObject("partner").getString("id");
        twice(administrator, address + "/entitlements", object().add("originals", true));
        twice(
                administrator,
                address + "/contacts",
                object("name", "Trực ban", "email", "truc-ban@example.vn")
                        .add("duties", Json.createArrayBuilder().add("recall")));

        assertThat(count("organisation where code = '" + code + "'")).isEqualTo(1);
        assertThat(count("entitlement where partner_id = '" + last(address) + "'"))
                .isEqualTo(1);
        assertThat(count("partner_contact where partner_id = '" + last(address) + "'"))
                .isEqualTo(1);
    }

    @Test
    void repeated_requests_without_a_body_are_executed_once() throws SQLException {
        var orders = "outbox_message where handler = 'IndexEverything'";
        var before = count(orders);
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            var answer = administrator.send(administrator
                    .request("/api/v1/search/rebuild")
                    .header("Idempotency-Key", key)
                    .POST(BodyPublishers.noBody())
                    .build());
            assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
        }

        assertThat(count(orders)).isEqualTo(before + 1);
    }

    @Test
    void secrets_are_not_repeated_and_not_stored() throws SQLException {
        var partner = Newcomer.newsroom(administrator, "Toà soạn một lần");
        var address = "/api/v1/partners/" + partner.id() + "/tokens";
        var key = UUID.randomUUID().toString();
        var body = object("label", "thử").add("days", 30).build();

        var first = post(administrator, address, key, body);
        var second = post(administrator, address, key, body);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("idempotency-answer-withheld");
        assertThat(count("api_token where partner_id = '" + partner.id() + "'")).isEqualTo(1);
        assertThat(count("idempotency_key where key = '" + key + "' and (result is not null or body is not null)"))
                .isZero();
    }

    @Test
    void concurrent_requests_make_one_release_announced_once() throws SQLException {
        var job = MainJob.message(TheProduct.uri(), "Cùng lúc " + UUID.randomUUID(), "Nộp hồ sơ trực tuyến.");
        var submission = job.submit();
        job.inspected();
        job.approve(submission);
        var key = UUID.randomUUID().toString();
        var body = body(job.asset(), 1).build();

        var answers = IntStream.range(0, 6)
                .mapToObj(one -> CompletableFuture.supplyAsync(() -> post(releaser, RELEASES, key, body)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(answers.stream().map(one -> json(one).getString("id")).distinct())
                .hasSize(1);
        assertThat(changes(job.asset())).isEqualTo("PUBLISH");
        var again = post(releaser, RELEASES, UUID.randomUUID().toString(), body);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body())
                .contains("already-released", json(answers.get(0)).getString("id"));
        assertThat(changes(job.asset())).isEqualTo("PUBLISH");
    }

    @Test
    void a_response_lost_with_its_node_is_rebuilt_from_the_result() throws SQLException {
        var key = UUID.randomUUID().toString();
        var body = object("organisation", "so-khcn", "kind", "sms-text", "language", "vi")
                .build();
        var first = post(uploader, "/api/v1/assets", key, body);
        // rows of the transaction exist; those stored after it do not
        try (var database = TheDatabase.of(TheProduct.running());
                var statement = database.createStatement()) {
            statement.executeUpdate(
                    "update idempotency_key set status = null, headers = null, body = null where key = '" + key + "'");
        }

        assertSame(first, post(uploader, "/api/v1/assets", key, body));
    }

    @Test
    void a_key_identifies_one_body_at_one_address_and_stores_no_rejection() {
        var key = UUID.randomUUID().toString();
        var right = object("organisation", "so-khcn", "kind", "sms-text", "language", "vi")
                .build();

        assertThat(post(
                                uploader,
                                "/api/v1/assets",
                                key,
                                object("kind", "sms-text").build())
                        .statusCode())
                .isEqualTo(422);
        assertThat(post(uploader, "/api/v1/assets", key, right).statusCode()).isEqualTo(201);
        var other = object("organisation", "so-khcn", "kind", "photo", "language", "vi")
                .build();
        for (var reused :
                List.of(post(uploader, "/api/v1/assets", key, other), post(uploader, "/api/v1/messages", key, right))) {
            assertThat(reused.statusCode()).as(reused.body()).isEqualTo(422);
            assertThat(reused.body()).contains("idempotency-key-reused");
        }
        var tooLong = post(uploader, "/api/v1/assets", "k".repeat(201), right);
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("Idempotency-Key", "malformed");
    }

    @Test
    void a_repeated_upload_request_opens_one_upload_with_its_bytes() throws SQLException {
        var asset =
                MainJob.begin(TheProduct.uri(), "training-material", "Một lần").asset();
        var key = UUID.randomUUID().toString();

        var first = open(asset, "một.txt", key, "abcde");
        var second = open(asset, "một.txt", key, "abcde");

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertSame(first, second);
        assertThat(second.headers().firstValue("Upload-Offset")).hasValue("5");
        assertThat(count("upload where asset_id = '" + asset + "'")).isEqualTo(1);
        assertThat(open(asset, "hai.txt", key, "abcde").body()).contains("idempotency-key-reused");
    }

    private HttpResponse<String> open(String asset, String name, String key, String bytes) {
        var metadata = Map.of("filename", name, "asset", asset, "role", "master").entrySet().stream()
                .map(pair -> pair.getKey() + " "
                        + Base64.getEncoder().encodeToString(pair.getValue().getBytes(StandardCharsets.UTF_8)))
                .sorted()
                .collect(Collectors.joining(","));
        return uploader.send(uploader.request("/uploads")
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", "10")
                .header("Upload-Metadata", metadata)
                .header("Content-Type", "application/offset+octet-stream")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(bytes))
                .build());
    }

    @Test
    void a_recall_requires_a_key() {
        var without = releaser.send(releaser.request(RELEASES + "/" + UUID.randomUUID() + "/withdrawal")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        object("kind", "recall", "explanation", "Sai.").build().toString()))
                .timeout(Duration.ofSeconds(30))
                .build());

        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("Idempotency-Key", "missing");
    }

    private HttpResponse<String> twice(HubClient by, String path, JsonObjectBuilder of) {
        var key = UUID.randomUUID().toString();
        var body = of.build();
        var first = post(by, path, key, body);
        assertThat(first.statusCode()).as(path + ": " + first.body()).isBetween(200, 204);
        assertSame(first, post(by, path, key, body));
        return first;
    }

    private static void assertSame(HttpResponse<String> first, HttpResponse<String> second) {
        assertThat(second.statusCode()).as(second.body()).isEqualTo(first.statusCode());
        assertThat(second.body()).isEqualTo(first.body());
        for (var header : List.of("Location", "ETag", "Content-Type"))
            assertThat(second.headers().firstValue(header))
                    .isEqualTo(first.headers().firstValue(header));
    }

    private static HttpResponse<String> post(HubClient by, String path, String key, JsonObject body) {
        return by.send(by.request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body.toString()))
                .build());
    }

    private static JsonObjectBuilder named(String asset, int version) {
        return object("asset", asset).add("version", version);
    }

    private static JsonObjectBuilder body(String asset, int version) {
        return named(asset, version).add("reach", "public").add("waivers", TrialWaivers.all());
    }

    private static JsonObjectBuilder object(String... pairs) {
        var object = Json.createObjectBuilder();
        for (int i = 0; i < pairs.length; i += 2) object.add(pairs[i], pairs[i + 1]);
        return object;
    }

    private String state(String asset) {
        return uploader.version(asset, 1).getJsonObject("version").getString("state");
    }

    private static String changes(String asset) throws SQLException {
        return text("string_agg(change, ',' order by seq) from change_entry where asset_id = '" + asset + "'");
    }

    private static boolean isTold(String asset) {
        try {
            return count("notice where kind = 'COMMENTED' and asset_id = '" + asset + "'") == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int count(String rows) throws SQLException {
        return Integer.parseInt(text("count(*) from " + rows));
    }

    private static String text(String query) throws SQLException {
        try (var database = TheDatabase.of(TheProduct.running())) {
            return TheDatabase.text(database, "select " + query);
        }
    }

    private static String last(String address) {
        return Arrays.stream(address.split("/")).reduce((one, next) -> next).orElseThrow();
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
