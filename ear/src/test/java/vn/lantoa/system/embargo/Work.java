package vn.lantoa.system.embargo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.TrialWaivers;

/** One version from its draft to its release, with words that occur nowhere else. */
final class Work {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    final String state;
    final String asset;
    final int number;
    private final Crew crew;
    private final String tag;
    private final Content content;
    private String upload = "";
    private String draftFile = "";
    private String submission = "";
    private String release = "";

    /** The three officers of the demo. */
    record Crew(HubClient uploader, HubClient approver, HubClient releaser) {}

    /**
     * The content of the file.
     *
     * @param kind of the asset
     * @param end extension of the file's name
     */
    record Content(String kind, String end, byte[] bytes) {
        static Content picture(String state) {
            return new Content("infographic", ".png", MarkedPicture.with(tag(state) + "bytes"));
        }
    }

    private Work(Crew crew, String state, String asset, int number, Content content) {
        this.crew = crew;
        this.state = state;
        this.asset = asset;
        this.number = number;
        this.tag = tag(state);
        this.content = content;
    }

    private static String tag(String state) {
        return Hidden.WORD + state + "q";
    }

    /** A new asset with its texts, and its picture being uploaded. */
    static Work begin(Crew crew, String state) {
        return begin(crew, state, "vi", Json.createObjectBuilder(), Content.picture(state));
    }

    /** The same with this content. */
    static Work begin(Crew crew, String state, Content content) {
        return begin(crew, state, "vi", Json.createObjectBuilder(), content);
    }

    /** A variant of this one, in another language. */
    Work variant(String other, String language) {
        return begin(
                crew,
                other,
                language,
                Json.createObjectBuilder().add("variantOf", asset).add("madeFrom", number),
                Content.picture(other));
    }

    private static Work begin(Crew crew, String state, String language, JsonObjectBuilder origin, Content content) {
        var asset = crew.uploader()
                .createAsset(origin.add("organisation", "so-khcn")
                        .add("kind", content.kind())
                        .add("language", language)
                        .build());
        return new Work(crew, state, asset, 1, content).written();
    }

    /** The next version of the same asset, with another picture and other texts. */
    Work next(String other) {
        var gone = crew.uploader().request("/api/v1/assets/" + asset + "/draft/files/" + draftFile);
        crew.uploader().send(gone.DELETE().build());
        return new Work(crew, other, asset, number + 1, Content.picture(other)).written();
    }

    private Work written() {
        crew.uploader().saveDraft(asset, texts());
        upload = crew.uploader().upload(asset, name(), "MASTER", null, BodyPublishers.ofByteArray(content.bytes()));
        return this;
    }

    private JsonObject texts() {
        return Json.createObjectBuilder()
                .add("title", "Tờ " + tag + "find " + tag + "title")
                .add("description", "Mô tả " + tag + "about")
                .add("alternativeText", "Hình " + tag + "alt")
                .add("credit", "Ảnh " + tag + "credit")
                .add("topic", "III.1")
                .add("audience", Json.createArrayBuilder(List.of("citizens")))
                .add("publisher", "so-khcn")
                .add("license", "CC-BY-4.0")
                .add("aiUse", "NONE")
                .build();
    }

    private String name() {
        return "tệp " + tag + "file" + content.end();
    }

    /** Submits it after the inspection of its picture. */
    Work submitted() {
        HubClient.await("the upload for " + state, PATIENCE, () -> !draftFiles().isEmpty());
        draftFile = draftFiles().get(0).getString("id");
        crew.uploader().seal(asset);
        submission =
                crew.uploader().post("/api/v1/submissions", named().build()).getString("id");
        return this;
    }

    private List<JsonObject> draftFiles() {
        return crew.uploader()
                .asset(asset)
                .getJsonObject("draft")
                .getJsonArray("files")
                .getValuesAs(JsonObject.class);
    }

    /** Approves it after all renditions are made. */
    Work approved() {
        HubClient.await("the inspection for " + state, PATIENCE, () -> version()
                .getString("state")
                .equals("READY"));
        HubClient.await(
                "the renditions for " + state,
                PATIENCE,
                () -> !renditions().isEmpty()
                        && renditions().stream()
                                .allMatch(one -> one.getString("state").equals("READY")));
        var decision = Json.createObjectBuilder().add("submission", submission).add("decision", "approve");
        crew.approver().post("/api/v1/decisions", decision.build());
        return this;
    }

    private JsonObject version() {
        return crew.uploader().version(asset, number).getJsonObject("version");
    }

    private List<JsonObject> renditions() {
        return crew.uploader()
                .get("/api/v1/assets/" + asset + "/versions/" + number + "/renditions")
                .asJsonArray()
                .getValuesAs(JsonObject.class);
    }

    /** Releases it with these times; without any, now. */
    Work released(Map<String, String> times) {
        return released("public", times);
    }

    /** The same with this reach. */
    Work released(String reach, Map<String, String> times) {
        var body = named().add("reach", reach).add("waivers", TrialWaivers.all());
        times.forEach(body::add);
        release = crew.releaser().post("/api/v1/releases", body.build()).getString("id");
        return this;
    }

    void takenBack(JsonObjectBuilder how) {
        var body = how.add("explanation", "Lời giải thích cho mọi người.").build();
        crew.releaser().postOnce("/api/v1/releases/" + release + "/withdrawal", body);
    }

    void calledOff() {
        crew.releaser().post("/api/v1/releases/" + release + "/cancellation", JsonObject.EMPTY_JSON_OBJECT);
    }

    /** Waits until its release is in this state. */
    void await(String releaseState) {
        HubClient.await(
                state + " is " + releaseState, PATIENCE, () -> releaseState().equals(releaseState));
    }

    String releaseState() {
        return release.isEmpty()
                ? ""
                : crew.releaser()
                        .get("/api/v1/releases/" + release)
                        .asJsonObject()
                        .getString("state");
    }

    private JsonObjectBuilder named() {
        return Json.createObjectBuilder().add("asset", asset).add("version", number);
    }

    /** Its secrets, and the values that lead to it. */
    Hidden hidden(Map<String, List<String>> common) {
        var hashes = new HashSet<String>();
        hashes.add(Answer.sha256(content.bytes()));
        for (var one : renditions()) hashes.add(one.getJsonObject("file").getString("sha256"));
        var things = new HashMap<>(common);
        things.put("asset", List.of(asset));
        things.put("number", List.of(Integer.toString(number)));
        things.put("version", List.of(version().getString("id")));
        var ordered = new ArrayList<>(List.of(Answer.sha256(content.bytes())));
        hashes.stream().filter(hash -> !ordered.contains(hash)).forEach(ordered::add);
        things.put("sha256", ordered);
        things.put(
                "file",
                List.of(URLEncoder.encode(name(), StandardCharsets.UTF_8).replace("+", "%20"), "x.png"));
        things.put(
                "rendition",
                renditions().stream().map(one -> one.getString("name")).toList());
        things.put("submission", List.of(submission));
        things.put("release", List.of(release.isEmpty() ? UUID.randomUUID().toString() : release));
        things.put("upload", List.of(upload));
        things.put("draftFile", List.of(draftFile));
        things.put("word", List.of(tag + "find"));
        return new Hidden(state, things, secrets(hashes), hashes);
    }

    private Set<String> secrets(Set<String> hashes) {
        var secrets = new HashSet<String>();
        for (var part : List.of("title", "about", "alt", "credit", "file", "bytes")) secrets.add(tag + part);
        for (var hash : hashes) {
            secrets.add(hash);
            secrets.add(Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hash)));
        }
        secrets.add(version().getString("seal"));
        return secrets;
    }
}
