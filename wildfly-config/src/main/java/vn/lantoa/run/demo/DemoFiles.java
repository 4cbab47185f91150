package vn.lantoa.run.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Files of one demo asset. Each is uploaded once, even if an earlier run was interrupted. */
final class DemoFiles {
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final HubClient uploader;
    private final Path content;
    private final JsonObject description;
    private final String asset;

    DemoFiles(HubClient uploader, Path content, JsonObject description, String asset) {
        this.uploader = uploader;
        this.content = content;
        this.description = description;
        this.asset = asset;
    }

    /** Uploads the files that are neither in the draft nor being uploaded. */
    void upload() {
        for (var file : files()) {
            if (isInDraft(file)) continue;
            dropUnfinished(file);
            if (uploads(file).stream().noneMatch(DemoFiles::isArriving)) upload(file);
        }
    }

    /** Waits until all files are checked and belong to the draft. */
    void arrive() {
        for (var file : files())
            HubClient.await(
                    file.getString("path") + " in the draft", PATIENCE, () -> isInDraft(file) || wasRefused(file));
    }

    private List<JsonObject> files() {
        return description.getJsonArray("files").getValuesAs(JsonObject.class);
    }

    private void upload(JsonObject file) {
        var path = content.resolve(file.getString("path"));
        try {
            uploader.upload(asset, path, file.getString("role"), file.getString("language", null));
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }

    /** Cancels an interrupted upload. Retries while a crashed server still holds the lease of the upload. */
    private void dropUnfinished(JsonObject file) {
        for (var upload : uploads(file)) {
            var address = "/api/v1/uploads/" + upload.getString("id");
            HubClient.await("the end of " + address, PATIENCE, () -> !isOpen(address) || isDropped(address));
        }
    }

    private boolean isOpen(String address) {
        return uploader.get(address).asJsonObject().getString("state").equals("OPEN");
    }

    private boolean isDropped(String address) {
        HttpRequest request = uploader.request(address).DELETE().build();
        return uploader.send(request).statusCode() == 204;
    }

    private boolean isInDraft(JsonObject file) {
        return uploader.asset(asset).getJsonObject("draft").getJsonArray("files").getValuesAs(JsonObject.class).stream()
                .anyMatch(there -> isSame(there.getJsonObject("file"), file));
    }

    private List<JsonObject> uploads(JsonObject file) {
        return uploader.get("/api/v1/assets/" + asset + "/uploads").asJsonArray().getValuesAs(JsonObject.class).stream()
                .filter(upload -> isSame(upload.getJsonObject("file"), file))
                .toList();
    }

    private static boolean isArriving(JsonObject upload) {
        return List.of("RECEIVED", "COMPLETE").contains(upload.getString("state"));
    }

    private boolean wasRefused(JsonObject file) {
        var uploads = uploads(file);
        if (uploads.stream().anyMatch(DemoFiles::isArriving)) return false;
        throw new ApiRefusal(description.getString("key") + ": a file was refused: " + uploads, null);
    }

    private static boolean isSame(JsonObject there, JsonObject file) {
        var name = Path.of(file.getString("path")).getFileName().toString();
        return there.getString("name").equals(name)
                && there.getString("role").equals(slug(file.getString("role")))
                && text(there, "language").equals(text(file, "language"));
    }

    private static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.getString() : "";
    }

    private static String slug(String role) {
        return role.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
