package vn.lantoa.field.drill;

import static vn.lantoa.field.drill.Finding.Kind.LOST;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** One thing that officers bring from its beginning to the public and, some of them, back: step by step, each to its end. */
final class Publication {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int CHUNK = 96 << 10;

    private final Site site;
    private final Crew crew;
    private final Journal journal;
    private final Consumer<Step> before;
    private final String title;
    private final byte[] bytes;
    private String asset = "";
    private String upload = "";
    private int version;
    private String submission = "";
    private String release = "";

    /** @param before is told of each step just before its first request leaves */
    Publication(Site site, Consumer<Step> before, String title) {
        this.site = site;
        this.crew = site.crew();
        this.journal = site.journal();
        this.before = before;
        this.title = title;
        this.bytes = (title + "\nBước một: mở Cổng Dịch vụ công quốc gia và đăng nhập.\n")
                .repeat(3000)
                .getBytes(StandardCharsets.UTF_8);
    }

    String asset() {
        return asset;
    }

    /** All steps up to the delivery, and the taking back if it is to be taken back. */
    void bringOut(List<Step> ending) {
        prepare();
        step(Step.RELEASE, this::release);
        step(Step.DELIVERY, this::awaitDelivery);
        for (var end : ending) step(end, () -> takeBack(end));
    }

    /** All steps up to a release under this embargo, which the journal does not know; gives the asset. */
    String embargoed(Instant until) {
        prepare();
        crew.releaser()
                .posted(
                        "/api/v1/releases",
                        wanted().add("embargoUntil", until.toString()).build());
        return asset;
    }

    private void prepare() {
        step(Step.CREATE, this::create);
        step(Step.DRAFT, this::draft);
        step(Step.OPEN_UPLOAD, this::openUpload);
        step(Step.UPLOAD, this::upload);
        step(Step.INSPECT, this::awaitUpload);
        step(Step.SEAL, this::seal);
        step(Step.SUBMIT, this::submit);
        step(Step.APPROVE, this::approve);
    }

    private void step(Step step, Runnable work) {
        before.accept(step);
        work.run();
    }

    private void create() {
        var wanted = Json.createObjectBuilder()
                .add("organisation", "so-khcn")
                .add("kind", "training-material")
                .add("language", "vi");
        asset = crew.uploader()
                .posted("/api/v1/assets", wanted.build())
                .getJsonObject("asset")
                .getString("id");
        journal.acknowledged(asset, Step.CREATE, title);
    }

    private void draft() {
        var path = "/api/v1/assets/" + asset;
        for (var tries = 0; tries < 100; tries++) {
            var draft = crew.uploader().json(path).getJsonObject("draft");
            var lock = draft.getJsonNumber("lockVersion").longValue();
            var answer = crew.uploader().settled(() -> crew.uploader()
                    .request(path)
                    .header("If-Match", "\"" + lock + "\"")
                    .header("Content-Type", "application/json")
                    .method("PATCH", BodyPublishers.ofString(texts().toString()))
                    .build());
            // refused when repeated: it was saved the first time, which the next reading shows
            if (answer.isDone() || crew.uploader().json(path).toString().contains(title)) {
                journal.acknowledged(asset, Step.DRAFT, title);
                return;
            }
            Officer.pause(PAUSE);
        }
        throw new IllegalStateException("the draft is never saved");
    }

    private JsonObject texts() {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("description", "Tài liệu để diễn tập sự cố.")
                .add("topic", "III.1")
                .add("audience", Json.createArrayBuilder(List.of("citizens")))
                .add("publisher", "so-khcn")
                .add("license", "CC-BY-4.0")
                .add("credit", "Lan Toả")
                .build();
    }

    private void openUpload() {
        var key = Officer.key();
        var metadata = "filename " + base64("bài.txt") + ",asset " + base64(asset) + ",role " + base64("master");
        var answer = crew.uploader().settled(() -> crew.uploader()
                .signed(crew.uploader().hub().post("/uploads", "", key))
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", Integer.toString(bytes.length))
                .header("Upload-Metadata", metadata)
                .build());
        upload = URI.create(Officer.done("/uploads", answer).header("Location")).getPath();
        journal.acknowledged(asset, Step.OPEN_UPLOAD, upload);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private void upload() {
        int kept = 0;
        while (kept < bytes.length) {
            var piece = Arrays.copyOfRange(bytes, kept, Math.min(bytes.length, kept + CHUNK));
            var answer = crew.uploader()
                    .once(tus().header("Content-Type", "application/offset+octet-stream")
                            .header("Upload-Offset", Integer.toString(kept))
                            .method("PATCH", BodyPublishers.ofByteArray(piece))
                            .build());
            if (answer.isDone()) {
                kept = Integer.parseInt(answer.header("Upload-Offset"));
                journal.write("acknowledged " + asset + " bytes " + kept);
            } else kept = offset(kept);
        }
        journal.acknowledged(asset, Step.UPLOAD, Digests.sha256(bytes));
    }

    /** Where the hub wants to go on: not before what it has acknowledged. */
    private int offset(int acknowledged) {
        var answer = crew.uploader()
                .settled(() -> tus().method("HEAD", BodyPublishers.noBody()).build());
        if (!answer.isDone()) {
            journal.found(LOST, "upload " + upload + " after " + acknowledged + ": " + answer.status());
            throw new IllegalStateException("the upload is gone: " + answer.status());
        }
        int there = Integer.parseInt(answer.header("Upload-Offset"));
        if (there < acknowledged)
            journal.found(LOST, upload + ": " + acknowledged + " acknowledged, " + there + " there");
        Officer.pause(PAUSE);
        return there;
    }

    private HttpRequest.Builder tus() {
        return crew.uploader().request(upload).header("Tus-Resumable", "1.0.0");
    }

    private void awaitUpload() {
        await("the check of " + upload, () -> !List.of("OPEN", "RECEIVED")
                .contains(crew.uploader().json("/api/v1" + upload).getString("state")));
        var status = crew.uploader().json("/api/v1" + upload);
        if (!status.getString("state").equals("COMPLETE")) throw new IllegalStateException("not taken: " + status);
        await("the file in the draft", () -> !crew.uploader()
                .json("/api/v1/assets/" + asset)
                .getJsonObject("draft")
                .getJsonArray("files")
                .isEmpty());
        journal.acknowledged(asset, Step.INSPECT, upload);
    }

    private void seal() {
        var answer = crew.uploader().post("/api/v1/assets/" + asset + "/versions", JsonObject.EMPTY_JSON_OBJECT);
        // refused when repeated: the first one made it, which the tables show
        version = answer.isDone() ? answer.json().getJsonObject("version").getInt("number") : 1;
        await("the inspection of " + asset, () -> !version().getString("state").equals("RECEIVED"));
        journal.acknowledged(asset, Step.SEAL, version().getString("seal", ""));
    }

    private JsonObject version() {
        return crew.uploader()
                .json("/api/v1/assets/" + asset + "/versions/" + version)
                .getJsonObject("version");
    }

    private JsonObjectBuilder named() {
        return Json.createObjectBuilder().add("asset", asset).add("version", version);
    }

    private void submit() {
        var answer = crew.uploader().post("/api/v1/submissions", named().build());
        submission = answer.isDone() ? answer.json().getString("id") : row("submission");
        journal.acknowledged(asset, Step.SUBMIT, submission);
    }

    private void approve() {
        var decision = Json.createObjectBuilder().add("submission", submission).add("decision", "approve");
        var answer = crew.approver().post("/api/v1/decisions", decision.build());
        if (!answer.isDone()) row("submission where state = 'APPROVED' and");
        journal.acknowledged(asset, Step.APPROVE, submission);
    }

    private JsonObjectBuilder wanted() {
        var waivers = Json.createArrayBuilder();
        for (var gate : List.of("alternative-text", "subtitles", "transcript", "pdf-text"))
            waivers.add(Json.createObjectBuilder().add("gate", gate).add("reason", "Tệp làm ra để diễn tập."));
        return named().add("reach", "public").add("waivers", waivers);
    }

    private void release() {
        var answer = crew.releaser().post("/api/v1/releases", wanted().build());
        release = answer.isDone() ? answer.json().getString("id") : row("release");
        journal.acknowledged(asset, Step.RELEASE, release);
    }

    /** What a refused repetition has made the first time. */
    private String row(String from) {
        var where = from.contains(" where ") ? " " : " where ";
        var ids = site.database().texts("select id from " + from + where + "asset_id = '" + asset + "'");
        if (ids.isEmpty()) throw new IllegalStateException("refused, and no " + from + " of " + asset);
        return ids.get(0);
    }

    private void awaitDelivery() {
        await("the webhook of " + asset, () -> site.receiver().heard(asset).contains("published"));
        journal.acknowledged(asset, Step.DELIVERY, "published");
    }

    private void takeBack(Step how) {
        var wanted = Json.createObjectBuilder()
                .add("kind", how == Step.RECALL ? "recall" : "notice")
                .add("explanation", "Diễn tập thu hồi.");
        var answer = crew.releaser().post("/api/v1/releases/" + release + "/withdrawal", wanted.build());
        if (!answer.isDone()) row("release where state = 'WITHDRAWN' and");
        journal.acknowledged(asset, how, release);
    }

    static void await(String what, BooleanSupplier done) {
        await(what, PATIENCE, done);
    }

    static void await(String what, Duration patience, BooleanSupplier done) {
        var until = System.nanoTime() + patience.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > until) throw new IllegalStateException("waited in vain for " + what);
            Officer.pause(PAUSE);
        }
    }
}
