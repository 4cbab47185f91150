package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.system.BulletinWorkbench.get;
import static vn.lantoa.system.BulletinWorkbench.post;
import static vn.lantoa.system.BulletinWorkbench.read;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.embargo.Outsider;

/** A released text is read aloud in a commune: in its feed and interface, confirmed, and gone when withdrawn. */
class BulletinsIT {
    private static final String TEXT =
            "Bà con chú ý. Hạn cuối nộp thuế đất là ngày 31/12. Ai chưa nộp thì đến bộ phận một cửa của xã, hoặc nộp trên"
                    + " Cổng Dịch vụ công. Cần hỏi thì gọi 1022.";

    private final HubClient system = HubClient.withToken(TheProduct.uri(), "demo-dnrtv");
    private final HubClient stranger = HubClient.anonymous(TheProduct.uri());

    @Test
    void an_empty_feed_has_a_contact_and_no_update_time() {
        var feed = get(stranger, new BulletinWorkbench("Chưa có bản tin", TEXT).feed());

        assertThat(feed.body()).contains("<itunes:email>" + TheProduct.CONTACT + "</itunes:email>");
        assertThat(feed.body()).doesNotContain("<lastBuildDate>");
        assertThat(feed.headers().firstValue("Last-Modified")).isEmpty();
        assertThat(feed.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void is_published_polled_confirmed_once_and_withdrawn_with_its_source() {
        var bench = new BulletinWorkbench("Nộp thuế đất", TEXT);

        var made = bench.make(bench.body("announcer", "normal", 10));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var one = read(made.body());
        assertThat(one.getString("state")).isEqualTo("out");
        assertThat(one.getString("script")).isEqualTo("Bà con chú ý. Hạn cuối nộp thuế đất là ngày 31/12.");

        var feed = get(stranger, bench.feed());
        assertThat(feed.body()).contains("urn:uuid:" + one.getString("id"), "Hạn cuối nộp thuế đất");
        var etag = feed.headers().firstValue("ETag").orElseThrow();
        assertThat(stranger.send(stranger.request(bench.feed())
                                .header("If-None-Match", etag)
                                .GET()
                                .build())
                        .statusCode())
                .isEqualTo(304);

        var poll = "/api/v1/bulletins/communes/" + bench.commune();
        assertThat(get(stranger, poll).statusCode()).isEqualTo(401);
        assertThat(read(get(system, poll).body()).getJsonArray("bulletins")).hasSize(1);

        var played = "{\"commune\":\"%s\",\"place\":\"Loa ấp 3\",\"playedAt\":\"%s\",\"seconds\":9}"
                .formatted(bench.commune(), Instant.now());
        var playouts = "/api/v1/bulletins/" + one.getString("id") + "/playouts";
        assertThat(post(system, playouts, played).body()).contains("true");
        assertThat(post(system, playouts, played).body()).contains("false");
        assertThat(post(HubClient.withToken(TheProduct.uri(), "demo-viettel"), playouts, played)
                        .statusCode())
                .isEqualTo(404);
        assertThat(get(bench.releaser(), playouts).body()).contains("Loa ấp 3");
        assertThat(get(bench.releaser(), "/console/bulletins/" + one.getString("id"))
                        .body())
                .contains("Loa ấp 3");

        bench.withdraw();

        assertThat(get(stranger, bench.feed()).body()).doesNotContain(one.getString("id"));
        var after = read(get(system, poll).body());
        assertThat(after.getJsonArray("bulletins")).isEmpty();
        assertThat(after.getJsonArray("withdrawn").getJsonObject(0).getString("id"))
                .isEqualTo(one.getString("id"));
        HubClient.await("the taking back", TheProduct.PATIENCE, () -> bench.bulletin(one.getString("id"))
                .getString("state")
                .equals("withdrawn"));
    }

    @Test
    void an_urgent_bulletin_waits_for_a_person_and_errors_are_listed() {
        var bench = new BulletinWorkbench("Bão số 9", TEXT);

        var made = bench.make(bench.body("announcer", "urgent", 60));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var id = read(made.body()).getString("id");
        assertThat(read(made.body()).getString("state")).isEqualTo("held");
        assertThat(get(stranger, bench.feed()).body()).doesNotContain(id);

        var letOut = post(
                bench.releaser(),
                "/api/v1/bulletins/" + id + "/release",
                "{\"basis\":\"Công điện số 12 của Ban Chỉ huy\"}");
        assertThat(letOut.body()).contains("\"out\"", "\"playAtOnce\":true");
        assertThat(get(stranger, bench.feed()).body()).contains("KHẨN CẤP: Bão số 9");
        assertThat(post(bench.releaser(), "/api/v1/bulletins/" + id + "/withdrawal", "{\"note\":\"Đã tan.\"}")
                        .body())
                .contains("\"withdrawn\"");
        assertThat(get(stranger, bench.feed()).body()).doesNotContain(id);

        var wrong = bench.make(bench.body("recording", "normal", 4).replace(bench.commune(), "xa-khong-co"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("slot-out-of-range", "not-known", "no-recording");
    }

    @Test
    void a_list_with_a_gap_is_reported_and_rejected() {
        var bench = new BulletinWorkbench("Lịch tiêm", TEXT);
        var body = bench.body("announcer", "normal", 10);
        var commune = "[\"" + bench.commune() + "\"]";

        assertThat(body).contains(commune, "[\"05:30\",\"17:00\"]");
        for (var holed : Map.of(
                        "communes",
                        body.replace(commune, "[null]"),
                        "times",
                        body.replace("\"17:00\"", "null"),
                        "days",
                        body.replace("\"firstOn\"", "\"days\":[\"monday\",null],\"firstOn\""),
                        "sentences",
                        body.replace("\"voice\"", "\"sentences\":[0,null],\"voice\""))
                .entrySet()) {
            var refused = bench.make(holed.getValue());
            assertThat(refused.statusCode()).as(holed.getKey()).isEqualTo(422);
            assertThat(refused.body()).contains(holed.getKey(), "malformed");
        }
    }

    @Test
    void readers_see_the_released_bulletin_and_can_only_confirm_the_reading() {
        var bench = new BulletinWorkbench("Triều cường", TEXT);
        var reporter = Outsider.releaser(TheProduct.uri(), bench.communeId());
        var id = read(bench.make(bench.body("announcer", "urgent", 60)).body()).getString("id");
        var page = "/console/bulletins/" + id;
        assertThat(get(reporter, page).statusCode()).isEqualTo(404);

        post(bench.releaser(), "/api/v1/bulletins/" + id + "/release", "{\"basis\":\"Công điện số 14\"}");

        assertThat(get(reporter, page).body())
                .contains("Triều cường", page + "/playouts")
                .doesNotContain(page + "/withdrawal");
        assertThat(get(bench.releaser(), page).body()).contains(page + "/withdrawal");
        var played = "{\"commune\":\"%s\",\"place\":\"Loa ấp 5\",\"playedAt\":\"%s\",\"seconds\":9}"
                .formatted(bench.commune(), Instant.now());
        assertThat(post(reporter, "/api/v1/bulletins/" + id + "/playouts", played)
                        .body())
                .contains("true");
        assertThat(get(reporter, page).body()).contains("Loa ấp 5");
        assertThat(post(reporter, "/api/v1/bulletins/" + id + "/withdrawal", "{\"note\":\"Đã tan.\"}")
                        .statusCode())
                .isEqualTo(403);
    }
}
