package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.lantoa.run.demo.HubClient;

/** The embeds of a message in other sites, from its release until its recall. */
class EmbedIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String WHY = "Số điện thoại đã thay đổi.";

    @Test
    void is_embedded_counted_and_recalled() throws Exception {
        var job = MainJob.begin(TheProduct.uri(), "news-text", "Tin để nhúng");
        var page = hub() + "/a/" + job.asset();
        assertThat(oembed(page, "json").statusCode()).isEqualTo(401);
        assertThat(get("/embed/" + job.asset()).statusCode()).isEqualTo(404);
        job.uploader()
                .saveDraft(
                        job.asset(),
                        Json.createObjectBuilder()
                                .add("text", "Nội dung bản tin.")
                                .build());
        var release = job.submitApproveRelease();

        describesItself(page);
        framesItself(job.asset());
        var code = leadsFromPaper(job.asset());
        counts(job, code);

        var seq = recalls().getJsonNumber("seq").longValue();
        job.withdraw(release, WHY);
        HubClient.await(
                "the recall in the frame",
                SOON,
                () -> get("/embed/" + job.asset()).statusCode() == 410);
        assertThat(get("/embed/" + job.asset()).body()).contains(WHY).doesNotContain("Tin để nhúng");
        assertThat(oembed(page, "json").statusCode()).isEqualTo(404);
        assertThat(get("/q/" + code).statusCode()).isEqualTo(410);
        assertThat(get("/q/" + code).body()).contains("thu hồi").contains(WHY);
        isOnTheList(job.asset(), seq);
    }

    private static void describesItself(String page) {
        var answer = oembed(page, "json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        var json = json(answer.body());
        assertThat(json.getString("version")).isEqualTo("1.0");
        assertThat(json.getString("type")).isEqualTo("rich");
        assertThat(inXml(oembed(page, "xml").body())).isEqualTo(inJson(json));
        assertThat(oembed(page, "yaml").statusCode()).isEqualTo(501);
        assertThat(oembed(hub() + "/a/" + UUID.randomUUID(), "json").statusCode())
                .isEqualTo(404);
        assertThat(oembed("https://elsewhere.example/a/1", "json").statusCode()).isEqualTo(404);
        var html = Http.get(java.net.URI.create(page));
        assertThat(html.body())
                .contains("application/json+oembed")
                .contains("text/xml+oembed")
                .contains("data-embed-code");
        assertThat(html.headers().allValues("Link")).anyMatch(link -> link.contains("application/json+oembed"));
        assertThat(get("/oembed/providers.json").body()).contains(hub() + "/a/*");
        namesTheHashOfWhatIsServed(
                Http.get(java.net.URI.create(page + "/embed")).body());
    }

    private static Map<String, String> inJson(JsonObject json) {
        var members = new TreeMap<String, String>();
        json.forEach((name, value) ->
                members.put(name, value instanceof JsonString text ? text.getString() : value.toString()));
        return members;
    }

    private static Map<String, String> inXml(String text) {
        try {
            var parsed = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)));
            var members = new TreeMap<String, String>();
            var children = parsed.getDocumentElement().getChildNodes();
            for (int i = 0; i < children.getLength(); i++)
                if (children.item(i) instanceof Element one) members.put(one.getTagName(), one.getTextContent());
            return members;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(text, e);
        }
    }

    private static void namesTheHashOfWhatIsServed(String dialog) {
        var named = Pattern.compile("src=&quot;([^&]*/embed/lantoa\\.js\\?v=\\d+)&quot; integrity=&quot;([^&]+)&quot;")
                .matcher(dialog);
        assertThat(named.find()).isTrue();
        var script = Http.get(java.net.URI.create(named.group(1))).body();
        var hash = Base64.getEncoder().encodeToString(sha384(script.getBytes(StandardCharsets.UTF_8)));
        assertThat(named.group(2)).isEqualTo("sha384-" + hash);
        assertThat(get("/embed/lantoa.js").body()).isEqualTo(script);
    }

    private static byte[] sha384(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-384").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void framesItself(String asset) {
        // a node's cached frame is valid until it sees the next change, four times a second
        HubClient.await("the frame", SOON, () -> get("/embed/" + asset).statusCode() == 200);
        var answer = get("/embed/" + asset);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src " + hub())
                .contains("frame-ancestors *")
                .doesNotContain("'self'");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
        var again = Http.send(HttpRequest.newBuilder(TheProduct.uri().resolve("/embed/" + asset))
                .header("If-None-Match", answer.headers().firstValue("ETag").orElseThrow())
                .build());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(get("/embed/" + asset + "?text=large&ui=en").body())
                .contains("class=\"large\"")
                .contains("Normal text");
        assertThat(get("/embed/collection?topic=III.1&layout=grid").body()).contains("/embed/" + asset);
        assertThat(get("/embed/lantoa.js?v=1").headers().firstValue("Access-Control-Allow-Origin"))
                .contains("*");
        assertThat(get("/embed/lantoa.js?v=99").statusCode()).isEqualTo(404);
    }

    private static String leadsFromPaper(String asset) {
        assertThat(get("/a/" + asset + "/qr.svg?place=x").statusCode()).isEqualTo(200);
        var code = codeOf(asset);
        var vietnamese = get("/q/" + code + "-cho-bien-hoa");
        assertThat(vietnamese.statusCode()).isEqualTo(200);
        assertThat(vietnamese.body())
                .contains("Tờ này vẫn đúng")
                .contains("Tin để nhúng")
                .doesNotContain("<script");
        assertThat(vietnamese.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(24_000);
        var english = Http.send(HttpRequest.newBuilder(TheProduct.uri().resolve("/q/" + code))
                .header("Accept-Language", "en-GB")
                .build());
        assertThat(english.body()).contains("This leaflet is still right");
        assertThat(get("/q/00000000").statusCode()).isEqualTo(404);
        return code;
    }

    private static String codeOf(String asset) {
        try (var database = TheDatabase.of(TheProduct.running())) {
            return TheDatabase.text(database, "select code from leaflet where asset_id = '" + asset + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void counts(MainJob job, String code) {
        var framed = HttpRequest.newBuilder(TheProduct.uri().resolve("/embed/" + job.asset()))
                .header("Referer", "https://xa.example/tin?nguoi=an")
                .build();
        assertThat(Http.send(framed).statusCode()).isEqualTo(200);
        var partner = HubClient.withToken(TheProduct.uri(), "demo-baodongnai");
        var line = Json.createObjectBuilder()
                .add("asset", job.asset())
                .add("version", 1)
                .add("page", "https://bao.example/bai?phien=1");
        var report = Json.createObjectBuilder()
                .add("sightings", Json.createArrayBuilder().add(line));
        assertThat(partner.post("/api/v1/sightings", report.build()).getInt("taken"))
                .isEqualTo(1);
        HubClient.await(
                "the counts",
                SOON,
                () -> sightings(job).contains("xa.example") && sightings(job).contains("cho-bien-hoa"));
        assertThat(sightings(job))
                .contains("\"https://bao.example/bai\"")
                .doesNotContain("nguoi")
                .doesNotContain("phien");
        assertThat(code).matches("[0-9a-z]{8}");
    }

    private static String sightings(MainJob job) {
        return job.uploader().get("/api/v1/sightings?asset=" + job.asset()).toString();
    }

    private static void isOnTheList(String asset, long before) throws Exception {
        HubClient.await(
                "the recall on the list", SOON, () -> recalls().toString().contains(asset));
        var list = recalls();
        assertThat(list.getJsonNumber("seq").longValue()).isGreaterThan(before);
        assertThat(Instant.parse(list.getString("expires"))).isAfter(Instant.parse(list.getString("issued")));
        assertThat(list.getString("signature")).matches(Pattern.compile("[\\w-]+\\.\\.[\\w-]+"));
        assertThat(get("/recalls.json").headers().firstValue("ETag").orElseThrow())
                .doesNotStartWith("W/");
        var jws = CompactJws.of(get("/recalls.jws").body());
        assertThat(jws.isSignedBy(json(get("/.well-known/jwks.json").body()))).isTrue();
        assertThat(jws.type()).isEqualTo("lantoa-recalls");
        assertThat(jws.said().getJsonArray("recalls")).isEqualTo(list.getJsonArray("recalls"));
        assertThat(jws.header() + ".." + jws.signature()).isEqualTo(list.getString("signature"));
        var tampered = new CompactJws(jws.header(), jws.payload() + "A", jws.signature());
        assertThat(tampered.isSignedBy(json(get("/.well-known/jwks.json").body())))
                .isFalse();
    }

    private static String hub() {
        return TheProduct.uri().toString().replaceAll("/$", "");
    }

    private static JsonObject recalls() {
        return json(get("/recalls.json").body());
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static HttpResponse<String> oembed(String url, String format) {
        return get("/oembed?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8) + "&format=" + format);
    }

    private static HttpResponse<String> get(String path) {
        return Http.get(TheProduct.uri().resolve(path));
    }
}
