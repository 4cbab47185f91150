package vn.lantoa.system.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.Newcomer;
import vn.lantoa.system.TheDatabase;
import vn.lantoa.system.TheProduct;

/** A partner's private feed, read by a program without headers; and its addresses for other callers. */
class PrivateFeedIT {
    private static final List<String> FORMATS = List.of("atom", "rss", "json");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Work work = Work.begin(Preparation.crew(TheProduct.uri()), "privatefeed");
    private static Hidden item = new Hidden("", Map.of(), Set.of(), Set.of());

    private final Newcomer partner =
            Newcomer.newsroom(TheProduct.uri(), "Bạn đọc bằng trình đọc tin").mayAsk(1000);
    private final JsonObject issued = partner.feed();
    private final String place = "/feeds/private/" + issued.getString("token");

    @BeforeAll
    static void release() {
        work = work.submitted().approved();
        work.released("partners", Map.of());
        HubClient.await("a picture of it", TheProduct.PATIENCE, () -> hidden().named("rendition")
                .contains("thumbnail"));
        item = hidden();
    }

    @Test
    void contains_entitled_assets_with_files_readable_without_headers() throws Exception {
        assertThat(issued.getJsonArray("feeds"))
                .extracting(Object::toString)
                .contains("\"" + TheProduct.uri().resolve(place + ".rss") + "\"");
        for (var format : FORMATS) assertThat(said(format)).doesNotContain(item.one("asset"));
        var entitlement = partner.give(List.of(), List.of());
        for (var format : FORMATS) {
            var answer = get(place + "." + format);
            assertThat(text(answer)).contains("urn:uuid:" + item.one("asset"), "zqprivatefeedqtitle");
            assertThat(header(answer, "Cache-Control")).isEqualTo("private, no-cache");
            assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(header(answer, "RateLimit")).contains("partner");
            assertThat(get(place + "." + format, "If-None-Match", header(answer, "ETag"))
                            .statusCode())
                    .isEqualTo(304);
        }
        var file = json().getJsonArray("attachments").getJsonObject(0).getString("url");
        var picture = json().getString("image");
        assertThat(file).contains(place + "/f/" + item.one("sha256"));
        assertThat(Answer.sha256(get(file).body())).isEqualTo(item.one("sha256"));
        assertThat(get(picture).statusCode()).isEqualTo(200);
        assertThat(header(get(file), "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(get(file), "Cache-Control")).startsWith("private");
        assertThat(noted()).isEqualTo("MASTER " + picture.substring(picture.lastIndexOf('/') + 1) + " FEED PACKAGE");

        partner.take(entitlement);
        for (var format : FORMATS)
            HubClient.await("the entitlement is gone", TheProduct.PATIENCE, () -> !said(format)
                    .contains(item.one("asset")));
        assertThat(get(file).statusCode()).isEqualTo(404);
        assertThat(get(picture).statusCode()).isEqualTo(404);
    }

    @Test
    void bytes_of_two_assets_match_both_by_hash_and_one_by_address() throws Exception {
        var reader =
                Newcomer.newsroom(TheProduct.uri(), "Tòa soạn lấy tệp trùng").mayAsk(1000);
        reader.give(List.of(), List.of());
        var crew = Preparation.crew(TheProduct.uri());
        var picture = Work.Content.picture("twinfeed");
        var one = Work.begin(crew, "twinone", picture).submitted().approved();
        var other = Work.begin(crew, "twinother", picture).submitted().approved();
        for (var twin : List.of(one, other)) twin.released("partners", Map.of());
        var token = "Bearer " + reader.token();

        assertThat(get("/a/" + one.asset + "/file", "Authorization", token).statusCode())
                .isEqualTo(200);
        assertThat(assetsTakenBy(reader)).containsExactly(one.asset);
        assertThat(get("/f/" + Answer.sha256(picture.bytes()) + "/x.png", "Authorization", token)
                        .statusCode())
                .isEqualTo(200);
        assertThat(assetsTakenBy(reader)).containsExactlyInAnyOrder(one.asset, other.asset);
    }

    @Test
    void shows_a_withdrawal() {
        partner.give(List.of(), List.of());
        var other = Work.begin(Preparation.crew(TheProduct.uri()), "takenfeed")
                .submitted()
                .approved();
        other.released("partners", Map.of());
        for (var format : FORMATS)
            HubClient.await("the item", TheProduct.PATIENCE, () -> said(format).contains(other.asset));
        other.takenBack(Json.createObjectBuilder().add("kind", "recall"));

        for (var format : FORMATS) {
            HubClient.await(
                    "the notice", TheProduct.PATIENCE, () -> said(format).contains("Lời giải thích cho mọi người."));
            assertThat(said(format)).contains(other.asset).doesNotContain("zqtakenfeedqtitle", "zqtakenfeedqabout");
        }
    }

    @Test
    void hides_embargoed_content_even_from_signers() throws Exception {
        partner.give(List.of(), List.of());
        partner.sign(true);
        var coming = Work.begin(Preparation.crew(TheProduct.uri()), "comingfeed")
                .submitted()
                .approved();
        var tomorrow = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(1, ChronoUnit.DAYS);
        coming.released("partners", Map.of("embargoUntil", tomorrow.toString()));
        var hidden = coming.hidden(Preparation.around(TheProduct.uri(), coming));

        for (var format : FORMATS) {
            assertThat(said(format)).contains(item.one("asset")).doesNotContain(coming.asset);
            assertThat(Answer.of(get(place + "." + format), "").leaks(hidden)).isEmpty();
        }
        for (var closed : places(hidden, place))
            assertThat(get(closed).statusCode()).as(closed).isEqualTo(404);
    }

    @Test
    void a_partner_without_entitlement_a_wrong_token_and_an_ended_one_find_nothing() throws Exception {
        for (var format : FORMATS)
            assertThat(Answer.of(get(place + "." + format), "").leaks(item)).isEmpty();
        for (var closed : places(item, place))
            assertThat(get(closed).statusCode()).as(closed).isEqualTo(404);

        var ended = partner.feed();
        partner.give(List.of(), List.of());
        partner.end(ended.getString("id"));
        var wrong = "/feeds/private/" + UUID.randomUUID();
        var over = "/feeds/private/" + ended.getString("token");
        for (var format : FORMATS) {
            var one = get(wrong + "." + format);
            var other = get(over + "." + format);
            assertThat(one.statusCode()).isEqualTo(404);
            assertThat(text(other).replace(over, "")).isEqualTo(text(one).replace(wrong, ""));
            assertThat(other.statusCode()).isEqualTo(404);
        }
        for (var closed : places(item, over))
            assertThat(get(closed).statusCode()).isEqualTo(404);
        // the header's token works at no address, and the address's token in no header
        var bearer = partner.token();
        assertThat(get("/feeds/private/" + bearer + ".atom").statusCode()).isEqualTo(404);
        assertThat(get(wrong + ".atom", "Authorization", "Bearer " + bearer).statusCode())
                .isEqualTo(404);
        assertThat(get("/wire/v1/changes", "Authorization", "Bearer " + issued.getString("token"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(get("/a/" + item.one("asset")).statusCode()).isEqualTo(404);
    }

    @Test
    void its_token_is_in_no_log() throws Exception {
        get(place + ".rss");
        get("/feeds/all.rss");
        var log = TheProduct.node().log();
        var requests = log.resolveSibling("access.log");
        HubClient.await("the request in the log", TheProduct.PATIENCE, () -> read(requests)
                .contains("/feeds/all.rss"));
        assertThat(read(requests)).doesNotContain(issued.getString("token"));
        assertThat(read(log)).doesNotContain(issued.getString("token"));
        try (var database = TheDatabase.of(TheProduct.running())) {
            assertThat(TheDatabase.text(
                            database,
                            "select purpose || ' ' || (token_sha256 <> '" + issued.getString("token")
                                    + "') from api_token where id = '" + issued.getString("id") + "'"))
                    .isEqualTo("FEED true");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The assets of which a download by the partner is recorded. */
    private static List<String> assetsTakenBy(Newcomer reader) throws Exception {
        try (var database = TheDatabase.of(TheProduct.running())) {
            return List.of(TheDatabase.text(
                            database,
                            "select string_agg(distinct asset_id::text, ' ') from download where partner_id = '"
                                    + reader.id() + "'")
                    .split(" "));
        }
    }

    /** The record of the partner's reading. */
    private String noted() throws Exception {
        try (var database = TheDatabase.of(TheProduct.running())) {
            return TheDatabase.text(
                            database,
                            "select string_agg(distinct name, ' ' order by name) from download where partner_id = '"
                                    + partner.id() + "'")
                    + " "
                    + TheDatabase.text(
                            database,
                            "select string_agg(channel, ' ' order by channel) from partner_reading where partner_id = '"
                                    + partner.id() + "'");
        }
    }

    private static List<String> places(Hidden hidden, String place) {
        return List.of(
                place + "/f/" + hidden.one("sha256") + "/x.png", place + "/a/" + hidden.one("asset") + "/r/thumbnail");
    }

    private JsonObject json() {
        try (var reader = Json.createReader(new StringReader(said("json")))) {
            return reader.readObject().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                    .filter(one -> one.getString("id").endsWith(item.one("asset")))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private String said(String format) {
        return text(get(place + "." + format));
    }

    private static Hidden hidden() {
        return work.hidden(Preparation.around(TheProduct.uri(), work));
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static HttpResponse<byte[]> get(String place, String... headers) {
        var request = HttpRequest.newBuilder(TheProduct.uri().resolve(URI.create(place)));
        if (headers.length > 0) request.headers(headers);
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
