package vn.lantoa.run.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One asset of the demo on its way: begun, described, filled, sealed, approved, released. */
final class DemoAsset {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> TEXTS = List.of(
            "title",
            "description",
            "topic",
            "publisher",
            "creator",
            "license",
            "credit",
            "rights",
            "consentNote",
            "aiUse",
            "alternativeText",
            "text");

    private final DemoCrew crew;
    private final Path content;
    private final JsonObject description;
    private final String id;
    private final List<String> uploads = new ArrayList<>();
    private int version;

    DemoAsset(DemoCrew crew, Path content, JsonObject description, Map<String, String> known) {
        this.crew = crew;
        this.content = content;
        this.description = description;
        this.id = crew.uploader().createAsset(beginning(known));
    }

    String id() {
        return id;
    }

    private JsonObject beginning(Map<String, String> known) {
        var asset = Json.createObjectBuilder()
                .add("organisation", "so-khcn")
                .add("kind", description.getString("kind"))
                .add("language", description.getString("language"));
        if (!description.containsKey("variantOf")) return asset.build();
        var source = known.get(description.getString("variantOf"));
        if (source == null) return asset.build();
        return asset.add("variantOf", source).add("madeFrom", 1).build();
    }

    /** Describes it and uploads its files. */
    void upload() {
        crew.uploader().saveDraft(id, texts());
        var files = description.getJsonArray("files").getValuesAs(JsonObject.class);
        for (var file : files) {
            var path = content.resolve(file.getString("path"));
            try {
                uploads.add(crew.uploader().upload(id, path, file.getString("role"), file.getString("language", null)));
            } catch (IOException e) {
                throw new UncheckedIOException(path.toString(), e);
            }
        }
    }

    /** Seals it, unless it is to stay a draft. */
    void seal() {
        for (var upload : uploads) HubClient.await("the check of upload " + upload, PATIENCE, () -> isChecked(upload));
        var files = description.getJsonArray("files").size();
        HubClient.await(
                "the files of " + description.getString("key"),
                PATIENCE,
                () -> crew.uploader()
                                .asset(id)
                                .getJsonObject("draft")
                                .getJsonArray("files")
                                .size()
                        >= files);
        if (!state().equals("draft")) version = crew.uploader().seal(id, lineage());
    }

    /** The variants of the demo were translated by a machine, and nobody who speaks the language has looked at them. */
    private JsonObject lineage() {
        var said = Json.createObjectBuilder();
        return description.containsKey("variantOf")
                ? said.add("machineMade", true).build()
                : said.build();
    }

    /** Brings it into the state it is to show. */
    void bringOut(Map<String, String> known) {
        if (state().equals("draft")) return;
        var submission = crew.uploader()
                .post("/api/v1/submissions", named().add("note", "").build())
                .getString("id");
        if (state().equals("submitted")) return;
        HubClient.await("the inspection of " + description.getString("key"), PATIENCE, this::isInspected);
        crew.approver()
                .post(
                        "/api/v1/decisions",
                        Json.createObjectBuilder()
                                .add("submission", submission)
                                .add("decision", "approve")
                                .build());
        if (state().equals("approved")) return;
        var release = crew.releaser()
                .post(
                        "/api/v1/releases",
                        named().add("reach", "public")
                                .add("waivers", description.getOrDefault("waivers", JsonValue.EMPTY_JSON_ARRAY))
                                .build())
                .getString("id");
        if (state().equals("withdrawn"))
            crew.releaser().post("/api/v1/releases/" + release + "/withdrawal", withdrawal(known));
    }

    private boolean isChecked(String upload) {
        var view = crew.uploader().get("/api/v1/uploads/" + upload).asJsonObject();
        if (view.getString("state").equals("REFUSED"))
            throw new ApiRefusal(description.getString("key") + ": a file was refused: " + view, null);
        return view.getString("state").equals("COMPLETE");
    }

    private boolean isInspected() {
        var line = crew.uploader().version(id, version).getJsonObject("version");
        if (line.getString("state").equals("REFUSED"))
            throw new ApiRefusal(description.getString("key") + " was refused: " + line, null);
        return line.getString("state").equals("READY");
    }

    private JsonObject withdrawal(Map<String, String> known) {
        var told = description.getJsonObject("withdrawal");
        var kind = told.getString("kind").toLowerCase(Locale.ROOT);
        var replacement = kind.equals("replace") ? known.get(told.getString("replacedBy")) : null;
        var request = Json.createObjectBuilder().add("kind", kind).add("explanation", told.getString("explanation"));
        return replacement == null
                ? request.build()
                : request.add("replacement", replacement).build();
    }

    private JsonObject texts() {
        var change = Json.createObjectBuilder();
        for (var name : TEXTS)
            if (description.containsKey(name) && !description.isNull(name))
                change.add(name, description.getString(name));
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
