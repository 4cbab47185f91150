package vn.lantoa.field.drill;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** One asset that officers take from its creation to the public and, in some cases, back: step by step. */
final class Publication {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Site site;
    private final Crew crew;
    private final Journal journal;
    private final Consumer<Step> before;
    private final String title;
    private final Material material;
    private String asset = "";
    private int version;
    private String submission = "";
    private String release = "";

    /** The kind of the asset, and its one file. */
    record Material(String kind, String name, byte[] bytes) {
        private static final String TEXT = "training-material";

        /** A text sent in several pieces. */
        static Material text(String title) {
            return new Material(
                    TEXT,
                    "bài.txt",
                    (title + "\nBước một: mở Cổng Dịch vụ công quốc gia và đăng nhập.\n")
                            .repeat(3000)
                            .getBytes(StandardCharsets.UTF_8));
        }
    }

    /** @param before called before the first request of each step */
    Publication(Site site, Consumer<Step> before, String title) {
        this(site, before, title, Material.text(title));
    }

    Publication(Site site, Consumer<Step> before, String title, Material material) {
        this.site = site;
        this.crew = site.crew();
        this.journal = site.journal();
        this.before = before;
        this.title = title;
        this.material = material;
    }

    String asset() {
        return asset;
    }

    /** The topic of an asset with this title: one of two, so that a partner of one topic has half of them. */
    static String topic(String title) {
        return title.hashCode() % 2 == 0 ? "III.1" : "III.2";
    }

    /** Does all steps up to the delivery, and the ending if there is one. */
    void bringOut(List<Step> ending) {
        prepare();
        step(Step.RELEASE, this::release);
        step(Step.DELIVERY, this::awaitDelivery);
        for (var end : ending) step(end, () -> takeBack(end));
    }

    /** Does all steps up to a release under this embargo, which the journal does not record; returns the asset. */
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
        var file = new FileUpload(site, asset, material.name(), material.bytes());
        step(Step.OPEN_UPLOAD, file::open);
        step(Step.UPLOAD, file::send);
        step(Step.INSPECT, file::await);
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
                .add("kind", material.kind())
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
            // refused when repeated: it was saved the first time, as the next read shows
            if (answer.isDone() || crew.uploader().json(path).toString().contains(title)) {
                journal.acknowledged(asset, Step.DRAFT, title);
                return;
            }
            Officer.pause(PAUSE);
        }
        throw new IllegalStateException("the draft is never saved");
    }

    private JsonObject texts() {
        var texts = Json.createObjectBuilder();
        // no picture can be sealed without these
        if (!material.kind().equals(Material.TEXT))
            texts.add("alternativeText", title).add("rights", "© Lan Toả");
        return texts.add("title", title)
                .add("description", "Tài liệu để diễn tập sự cố.")
                .add("topic", topic(title))
                .add("audience", Json.createArrayBuilder(List.of("citizens")))
                .add("publisher", "so-khcn")
                .add("license", "CC-BY-4.0")
                .add("credit", "Lan Toả")
                .build();
    }

    private void seal() {
        var answer = crew.uploader().post("/api/v1/assets/" + asset + "/versions", JsonObject.EMPTY_JSON_OBJECT);
        // refused when repeated: the first one created it, as the tables show
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

    /** The row that the first request created before its repetition was refused. */
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
