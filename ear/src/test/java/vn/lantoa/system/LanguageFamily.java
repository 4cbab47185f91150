package vn.lantoa.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import vn.lantoa.run.demo.HubClient;

/** A message and its variants in other languages, each released by three officers through the API. */
final class LanguageFamily {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final URI hub;
    private final HubClient uploader;
    private final HubClient approver;
    private final HubClient releaser;
    private final String source;

    LanguageFamily(URI hub) {
        this.hub = hub;
        uploader = DemoOfficers.at(hub, "canbo");
        approver = DemoOfficers.at(hub, "duyet");
        releaser = DemoOfficers.at(hub, "phathanh");
        source = uploader.createAsset(Json.createObjectBuilder()
                .add("organisation", "so-khcn")
                .add("kind", "sms-text")
                .add("language", "vi")
                .build());
    }

    String source() {
        return source;
    }

    /** Records a language review of the first version of a variant, with consent. */
    void confirms(String name, String variant) {
        var speakers = "/api/v1/assets/" + variant + "/versions/1/speakers";
        var asked = Json.createObjectBuilder().add("name", name).add("function", "giáo viên");
        var id = uploader.post(speakers, asked.build()).getString("id");
        uploader.post(
                speakers + "/" + id,
                Json.createObjectBuilder().add("verdict", "confirmed").build());
    }

    /** The variant of this version of the source in this language. */
    String variant(String language, int madeFrom) {
        return uploader.createAsset(Json.createObjectBuilder()
                .add("organisation", "so-khcn")
                .add("language", language)
                .add("variantOf", source)
                .add("madeFrom", madeFrom)
                .build());
    }

    /** Releases a version with this text and this lineage. */
    void bringOut(String asset, String text, JsonObject lineage) {
        uploader.saveDraft(
                asset,
                Json.createObjectBuilder()
                        .add("title", "Tin nhắn " + asset)
                        .add("description", "Tin nhắn thử.")
                        .add("text", text)
                        .add("topic", "III.1")
                        .add("audience", Json.createArrayBuilder(List.of("citizens")))
                        .add("publisher", "so-khcn")
                        .add("license", "CC-BY-4.0")
                        .add("credit", "Lan Toả")
                        .build());
        var version = uploader.post("/api/v1/assets/" + asset + "/versions", lineage)
                .getJsonObject("version")
                .getInt("number");
        var named = Json.createObjectBuilder()
                .add("asset", asset)
                .add("version", version)
                .build();
        var submission = uploader.post("/api/v1/submissions", named).getString("id");
        HubClient.await("the inspection", PATIENCE, () -> uploader.version(asset, version)
                .getJsonObject("version")
                .getString("state")
                .equals("READY"));
        approver.post(
                "/api/v1/decisions",
                Json.createObjectBuilder()
                        .add("submission", submission)
                        .add("decision", "approve")
                        .build());
        releaser.post(
                "/api/v1/releases",
                Json.createObjectBuilder(named).add("reach", "public").build());
    }

    /** The state of this variant, as reported by the API for its family. */
    String stateOf(String variant) {
        return uploader.asset(source).getJsonArray("parity").getValuesAs(JsonObject.class).stream()
                .filter(line -> line.getString("asset").equals(variant))
                .map(line -> line.getString("state"))
                .findFirst()
                .orElseThrow();
    }

    /** The public page of an asset. */
    String page(String asset) {
        return Http.get(hub.resolve("/a/" + asset)).body();
    }

    /** The entry of an asset in the feed of all. */
    String entry(String asset) {
        var feed = Http.get(hub.resolve("/feeds/all.atom")).body();
        var id = feed.indexOf("<id>urn:uuid:" + asset);
        return id < 0 ? "" : feed.substring(id, feed.indexOf("</entry>", id));
    }
}
