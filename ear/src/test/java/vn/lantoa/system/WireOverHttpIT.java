package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;

/** A partner's program follows the change log: by polling, by long polls, by events. */
class WireOverHttpIT {
    private static final String CHANGES = "/wire/v1/changes";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI hub = TheProduct.uri();
    private final HubClient partner = HubClient.withToken(hub, "demo-baodongnai");

    @Test
    void a_long_poll_is_answered_at_the_change() throws Exception {
        var text = SmsTexts.at(hub).approved("Tin nhắn được chờ");
        var waiting = HTTP.sendAsync(
                partner.request(CHANGES + "?after=" + end())
                        .header("Prefer", "respond-async, wait=50")
                        .build(),
                BodyHandlers.ofString());
        TimeUnit.MILLISECONDS.sleep(500);
        assertThat(waiting.isDone()).isFalse();

        text.released("partners");

        var answer = waiting.get(10, TimeUnit.SECONDS);
        assertThat(answer.headers().firstValue("Preference-Applied")).contains("wait=50");
        assertThat(answer.headers().firstValue("RateLimit").orElse("")).startsWith("\"partner\";r=");
        assertThat(changes(answer.body())).last().satisfies(change -> {
            assertThat(change.getString("asset")).isEqualTo(text.asset());
            assertThat(change.getString("state")).isEqualTo("present");
            assertThat(change.getString("change")).isEqualTo("publish");
        });
    }

    @Test
    void a_long_poll_without_changes_reports_none() {
        var at = end();
        var answer = partner.send(partner.request(CHANGES + "?after=" + at)
                .header("Prefer", "wait=1")
                .build());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(changes(answer.body())).isEmpty();
        assertThat(answer.headers().firstValue("Link").orElse(""))
                .contains("after=")
                .contains("rel=\"next\"");
    }

    /** The conditions of a request are those it came with, even if another thread answers it. */
    @Test
    void a_long_poll_without_changes_gets_304() {
        var answer = partner.send(partner.request(CHANGES + "?after=" + end())
                .header("Prefer", "wait=1")
                .header("If-None-Match", "*")
                .build());

        assertThat(answer.statusCode()).isEqualTo(304);
    }

    @Test
    void an_event_stream_has_every_change_and_resumes_where_it_was_cut() throws Exception {
        var at = end();
        var first = SmsTexts.at(hub).approved("Tin nhắn được nghe").released("public");
        var second = SmsTexts.at(hub).approved("Tin nhắn được nghe tiếp");

        var stream = listen("after", Long.toString(at), first.asset());
        second.released("public");
        var again = listen("Last-Event-ID", stream, second.asset());

        assertThat(Long.parseLong(again)).isGreaterThan(Long.parseLong(stream)).isGreaterThan(at);
    }

    @Test
    void a_snapshot_copy_matches_the_checksum_and_known_items_are_not_resent() throws Exception {
        SmsTexts.at(hub).approved("Tin nhắn để sao chép").released("partners");
        var copy = new TreeMap<String, Integer>();
        JsonObject page;
        String place = "/wire/v1/snapshot?limit=5";
        do {
            page = partner.get(place).asJsonObject();
            for (var item : page.getJsonArray("items").getValuesAs(JsonObject.class))
                copy.put(item.getString("asset"), item.getJsonObject("item").getInt("version"));
            place = "/wire/v1/snapshot?limit=5&after=" + page.getString("next", "");
        } while (page.containsKey("next"));
        var answer = partner.send(partner.request("/wire/v1/checksum").build());
        var lines = new StringBuilder();
        copy.forEach((asset, version) ->
                lines.append(asset).append(' ').append(version).append('\n'));

        var checksum = object(answer.body());
        if (checksum.getJsonNumber("seq").longValue()
                == page.getJsonNumber("seq").longValue())
            assertThat(checksum.getString("sha256")).isEqualTo(sha256(lines.toString()));
        assertThat(copy).isNotEmpty();
        var tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(partner.send(partner.request("/wire/v1/checksum")
                                .header("If-None-Match", "W/" + tag)
                                .build())
                        .statusCode())
                .isEqualTo(304);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-cache");
    }

    @Test
    void is_for_partners_only_and_reports_unreadable_input() {
        var officer = DemoOfficers.at(hub, "canbo");
        assertThat(status(HubClient.anonymous(hub), CHANGES)).isEqualTo(401);
        assertThat(status(officer, CHANGES)).isEqualTo(403);
        assertThat(status(officer, "/wire/v1/snapshot")).isEqualTo(403);
        assertThat(status(officer, "/wire/v1/checksum")).isEqualTo(403);
        assertThat(status(partner, CHANGES + "?after=abc")).isEqualTo(422);
        assertThat(status(partner, CHANGES + "?limit=0")).isEqualTo(422);
        assertThat(status(partner, "/wire/v1/snapshot?after=abc")).isEqualTo(422);
        assertThat(status(partner, CHANGES + "?after=999999999999")).isEqualTo(409);
    }

    @Test
    void requests_over_the_limit_get_retry_after_on_every_node() {
        var token = Newcomer.at(hub, "so-vhttdl").mayAsk(20).token();
        var nodes = List.of(hub, TheProduct.second().home());
        var refusals = new ArrayList<HttpResponse<String>>();
        int granted = 0;
        for (int i = 0; i < 60; i++) {
            var client = HubClient.withToken(nodes.get(i % 2), token);
            var answer = client.send(client.request("/wire/v1/checksum").build());
            if (answer.statusCode() == 200 || answer.statusCode() == 202) granted++;
            else refusals.add(answer);
        }

        // a minute may have ended in between, and another begun
        assertThat(granted).isBetween(18, 40);
        assertThat(refusals).isNotEmpty();
        var refused = refusals.get(0);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("RateLimit-Policy")).contains("\"partner\";q=20;w=60");
        assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElse("0")))
                .isBetween(1, 60);
        var problem = object(refused.body());
        assertThat(problem.getString("type"))
                .isEqualTo("https://iana.org/assignments/http-problem-types#quota-exceeded");
        assertThat(problem.getJsonArray("violated-policies").getString(0)).isEqualTo("partner");
        var client = HubClient.withToken(hub, token);
        assertThat(client.send(client.request("/health/live").build()).statusCode())
                .as("whether the node lives is no matter of the partner's allowance")
                .isEqualTo(200);
    }

    /** Listens until there is an event about this asset; returns its number. */
    private String listen(String by, String from, String asset) throws Exception {
        var place = by.equals("after") ? CHANGES + "?after=" + from : CHANGES;
        var request =
                partner.request(place).header("Accept", "text/event-stream").timeout(Duration.ofSeconds(40));
        if (!by.equals("after")) request.header(by, from);
        var answer = HTTP.send(request.build(), BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        String id = "";
        String data = "";
        for (var lines = answer.body().iterator(); lines.hasNext(); ) {
            var line = lines.next();
            if (line.startsWith("id:")) id = line.substring(3).strip();
            if (line.startsWith("data:")) data = line.substring(5).strip();
            if (line.isEmpty() && data.contains(asset)) {
                answer.body().close();
                return id;
            }
        }
        throw new AssertionError("the stream ended");
    }

    private long end() {
        long at = 0;
        for (long next = partner.get(CHANGES + "?limit=500").asJsonObject().getInt("next"); next > at; ) {
            at = next;
            next = partner.get(CHANGES + "?limit=500&after=" + at)
                    .asJsonObject()
                    .getInt("next");
        }
        return at;
    }

    private static int status(HubClient client, String place) {
        return client.send(client.request(place).build()).statusCode();
    }

    private static List<JsonObject> changes(String body) {
        return object(body).getJsonArray("changes").getValuesAs(JsonObject.class);
    }

    private static JsonObject object(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
