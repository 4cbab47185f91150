package vn.lantoa.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.lantoa.run.demo.HubClient;

/** The steps of the main job by the API: three officers at one node bring one asset from a draft to the public. */
public final class MainJob {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final HubClient uploader;
    private final HubClient approver;
    private final HubClient releaser;
    private final String asset;
    private int version;

    private MainJob(URI hub, String kind) {
        uploader = DemoOfficers.at(hub, "canbo");
        approver = DemoOfficers.at(hub, "duyet");
        releaser = DemoOfficers.at(hub, "phathanh");
        asset = uploader.createAsset(Json.createObjectBuilder()
                .add("organisation", "so-khcn")
                .add("kind", kind)
                .add("language", "vi")
                .build());
    }

    /** Creates an asset with a draft of this title. */
    public static MainJob begin(URI hub, String kind, String title) {
        var job = new MainJob(hub, kind);
        job.draft(title);
        return job;
    }

    /** Creates a message with a draft of this title and this text. */
    public static MainJob message(URI hub, String title, String text) {
        var job = begin(hub, "sms-text", title);
        job.uploader.saveDraft(
                job.asset, Json.createObjectBuilder().add("text", text).build());
        return job;
    }

    public String asset() {
        return asset;
    }

    public HubClient uploader() {
        return uploader;
    }

    HubClient approver() {
        return approver;
    }

    /** The address of the sealed version in the API. */
    public String sealed() {
        return "/api/v1/assets/" + asset + "/versions/" + version;
    }

    /** Sets the title of the draft. */
    public void draft(String title) {
        uploader.saveDraft(
                asset,
                Json.createObjectBuilder()
                        .add("title", title)
                        .add("description", "Phim ngắn hướng dẫn nộp hồ sơ trực tuyến.")
                        .add("topic", "III.1")
                        .add("audience", Json.createArrayBuilder(List.of("citizens")))
                        .add("publisher", "so-khcn")
                        .add("license", "CC-BY-4.0")
                        .add("credit", "Lan Toả")
                        .build());
    }

    /** Waits until the upload has been checked and its file is in the draft; returns the upload. */
    public JsonObject taken(String upload) {
        return taken(upload, 1);
    }

    /** The same, for the draft's file of this number. */
    public JsonObject taken(String upload, int number) {
        HubClient.await("the check of the upload", PATIENCE, () -> !List.of("OPEN", "RECEIVED")
                .contains(upload(upload).getString("state")));
        if (!upload(upload).getString("state").equals("COMPLETE"))
            throw new IllegalStateException(upload(upload).toString());
        HubClient.await(
                "the file in the draft",
                PATIENCE,
                () -> uploader.asset(asset)
                                .getJsonObject("draft")
                                .getJsonArray("files")
                                .size()
                        >= number);
        return upload(upload);
    }

    private JsonObject upload(String upload) {
        return uploader.get("/api/v1/uploads/" + upload).asJsonObject();
    }

    /** Seals the draft and submits the version; returns the submission. */
    public String submit() {
        version = uploader.seal(asset);
        return uploader.post("/api/v1/submissions", named().build()).getString("id");
    }

    /** Seals the draft without submitting it. */
    public void seal() {
        version = uploader.seal(asset);
    }

    /** The sealed version. */
    public JsonObject version() {
        return uploader.version(asset, version).getJsonObject("version");
    }

    /** Waits until the version has been inspected; returns it. */
    public JsonObject inspected() {
        HubClient.await(
                "the inspection", PATIENCE, () -> !version().getString("state").equals("RECEIVED"));
        return version();
    }

    public void approve(String submission) {
        approver.post(
                "/api/v1/decisions",
                Json.createObjectBuilder()
                        .add("submission", submission)
                        .add("decision", "approve")
                        .build());
    }

    /** Releases the version to everyone; returns the release. */
    public String release() {
        return releaser.post(
                        "/api/v1/releases",
                        named().add("reach", "public")
                                .add("waivers", TrialWaivers.all())
                                .build())
                .getString("id");
    }

    /** All steps from the seal to a release under an embargo until tomorrow. */
    public void releaseUnderEmbargo() {
        var submission = submit();
        inspected();
        approve(submission);
        releaser.post(
                "/api/v1/releases",
                named().add("reach", "public")
                        .add("waivers", TrialWaivers.all())
                        .add(
                                "embargoUntil",
                                Instant.now()
                                        .plus(1, ChronoUnit.DAYS)
                                        .truncatedTo(ChronoUnit.SECONDS)
                                        .toString())
                        .build());
    }

    /** All steps from the seal to the release. */
    public String submitApproveRelease() {
        var submission = submit();
        if (!inspected().getString("state").equals("READY"))
            throw new IllegalStateException(version().toString());
        approve(submission);
        return release();
    }

    public void withdraw(String release, String explanation) {
        withdraw(release, "notice", explanation);
    }

    /** Recalls it. */
    public void recall(String release, String explanation) {
        withdraw(release, "recall", explanation);
    }

    private void withdraw(String release, String kind, String explanation) {
        releaser.postOnce(
                "/api/v1/releases/" + release + "/withdrawal",
                Json.createObjectBuilder()
                        .add("kind", kind)
                        .add("explanation", explanation)
                        .build());
    }

    private JsonObjectBuilder named() {
        return Json.createObjectBuilder().add("asset", asset).add("version", version);
    }
}
