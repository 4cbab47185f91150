package vn.lantoa.run.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Loader of one asset of the demo content: creates, fills, seals, approves and releases it. Each step first checks
 * whether it is already done, so that loading can be interrupted anywhere and repeated.
 */
final class DemoAsset {
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final int TRIES = 3;

    private final DemoCrew crew;
    private final JsonObject description;
    private final String id;
    private final DemoFiles files;
    private int version;

    /** Creates the steps for the asset with this id, which already exists. */
    DemoAsset(DemoCrew crew, Path content, JsonObject description, String id) {
        this.crew = crew;
        this.description = description;
        this.id = id;
        this.files = new DemoFiles(crew.uploader(), content, description, id);
    }

    String id() {
        return id;
    }

    /** Saves the texts and uploads the files. */
    void upload() {
        if (newest().isPresent()) return;
        if (!isDescribed()) crew.uploader().saveDraft(id, texts());
        files.upload();
    }

    /** Seals the asset, unless it should stay a draft. */
    void seal() {
        var sealed = newest();
        if (sealed.isPresent()) version = sealed.get().getInt("number");
        else {
            files.arrive();
            if (!state().equals("draft")) version = crew.uploader().seal(id, lineage());
        }
    }

    private boolean isDescribed() {
        var texts = crew.uploader().asset(id).getJsonObject("draft").getJsonObject("texts");
        return !texts.getString("title", "").isEmpty();
    }

    private Optional<JsonObject> newest() {
        return crew.uploader().asset(id).getJsonArray("versions").getValuesAs(JsonObject.class).stream()
                .findFirst();
    }

    /** Returns the lineage of a variant: machine translation, not reviewed by a speaker of the language. */
    private JsonObject lineage() {
        var builder = Json.createObjectBuilder();
        return description.containsKey("variantOf")
                ? builder.add("machineMade", true).build()
                : builder.build();
    }

    /** Brings the asset to its intended state. */
    void bringOut(DemoNotes known) {
        if (state().equals("draft")) return;
        awaitInspection();
        var submission = submission();
        if (state().equals("submitted")) return;
        if (!submission.getString("state").equals("APPROVED")) approve(submission.getString("id"));
        if (state().equals("approved")) return;
        var release = release();
        if (state().equals("withdrawn") && !release.getString("state").equals("WITHDRAWN"))
            crew.releaser().postOnce("/api/v1/releases/" + release.getString("id") + "/withdrawal", withdrawal(known));
    }

    private JsonObject submission() {
        return first(crew.uploader().get("/api/v1/submissions?asset=" + id), "submissions")
                .orElseGet(() -> crew.uploader()
                        .post("/api/v1/submissions", named().add("note", "").build()));
    }

    private void approve(String submission) {
        crew.approver()
                .post(
                        "/api/v1/decisions",
                        Json.createObjectBuilder()
                                .add("submission", submission)
                                .add("decision", "approve")
                                .build());
    }

    private JsonObject release() {
        return first(crew.releaser().get("/api/v1/releases?asset=" + id), "releases")
                .orElseGet(() -> crew.releaser()
                        .post(
                                "/api/v1/releases",
                                named().add("reach", "public")
                                        .add("waivers", description.getOrDefault("waivers", JsonValue.EMPTY_JSON_ARRAY))
                                        .build()));
    }

    private Optional<JsonObject> first(JsonStructure page, String lines) {
        return page.asJsonObject().getJsonArray(lines).getValuesAs(JsonObject.class).stream()
                .filter(line -> line.getInt("version") == version)
                .findFirst();
    }

    /** Waits for the inspection. If it failed because the machine is overloaded, seals the same content again. */
    private void awaitInspection() {
        for (var tries = 1; !isReady(); tries++) {
            if (tries == TRIES)
                throw new ApiRefusal(description.getString("key") + " was refused: " + inspected(), null);
            version = crew.uploader().seal(id, lineage());
        }
    }

    private boolean isReady() {
        HubClient.await("the inspection of " + description.getString("key"), PATIENCE, () -> !inspected()
                .getString("state")
                .equals("RECEIVED"));
        return inspected().getString("state").equals("READY");
    }

    private JsonObject inspected() {
        return crew.uploader().version(id, version).getJsonObject("version");
    }

    private JsonObject withdrawal(DemoNotes known) {
        var withdrawal = description.getJsonObject("withdrawal");
        var kind = withdrawal.getString("kind").toLowerCase(Locale.ROOT);
        var replacement = kind.equals("replace")
                ? known.id(withdrawal.getString("replacedBy")).orElse(null)
                : null;
        var request =
                Json.createObjectBuilder().add("kind", kind).add("explanation", withdrawal.getString("explanation"));
        return replacement == null
                ? request.build()
                : request.add("replacement", replacement).build();
    }

    /** Returns the change of the draft. The hub ignores members that are not fields of a draft. */
    private JsonObject texts() {
        var change = Json.createObjectBuilder();
        description.forEach((name, value) -> {
            if (value.getValueType() == JsonValue.ValueType.STRING) change.add(name, value);
        });
        var source = description.getString("digitalSourceType", "");
        return change.add("digitalSourceType", source.substring(source.lastIndexOf('/') + 1))
                .add("audience", description.getJsonArray("audiences"))
                .add("procedureCodes", description.getJsonArray("procedureCodes"))
                .add("planTasks", description.getJsonArray("planTasks"))
                .build();
    }

    private JsonObjectBuilder named() {
        return Json.createObjectBuilder().add("asset", id).add("version", version);
    }

    private String state() {
        return description.getString("state");
    }
}
