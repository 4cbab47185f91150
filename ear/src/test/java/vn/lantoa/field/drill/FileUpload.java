package vn.lantoa.field.drill;

import static vn.lantoa.field.drill.Finding.Kind.LOST;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** An upload of a file into a draft by tus, by a program that resumes after every fault. */
final class FileUpload {
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int CHUNK = 96 << 10;

    private final Officer uploader;
    private final Journal journal;
    private final String asset;
    private final String name;
    private final byte[] bytes;
    private String upload = "";

    FileUpload(Site site, String asset, String name, byte[] bytes) {
        this.uploader = site.crew().uploader();
        this.journal = site.journal();
        this.asset = asset;
        this.name = name;
        this.bytes = bytes;
    }

    /** Opens the upload. */
    void open() {
        var key = Officer.key();
        var metadata = "filename " + base64(name) + ",asset " + base64(asset) + ",role " + base64("master");
        var answer = uploader.settled(() -> uploader.signed(uploader.hub().post("/uploads", "", key))
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

    /** Sends the file in pieces, resuming at the hub's offset. */
    void send() {
        int kept = 0;
        while (kept < bytes.length) {
            var chunk = Arrays.copyOfRange(bytes, kept, Math.min(bytes.length, kept + CHUNK));
            var answer = uploader.once(tus().header("Content-Type", "application/offset+octet-stream")
                    .header("Upload-Offset", Integer.toString(kept))
                    .method("PATCH", BodyPublishers.ofByteArray(chunk))
                    .build());
            if (answer.isDone()) {
                kept = Integer.parseInt(answer.header("Upload-Offset"));
                journal.write("acknowledged " + asset + " bytes " + kept);
            } else kept = offset(kept);
        }
        // compared as decoded text: responses are read as text, pictures too
        journal.acknowledged(asset, Step.UPLOAD, Digests.sha256(new String(bytes, StandardCharsets.UTF_8)));
    }

    /** The hub's offset to resume at, which must not be before the acknowledged one. */
    private int offset(int acknowledged) {
        var answer = uploader.settled(
                () -> tus().method("HEAD", BodyPublishers.noBody()).build());
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
        return uploader.request(upload).header("Tus-Resumable", "1.0.0");
    }

    /** Waits until the file is checked, and in the draft. */
    void await() {
        Publication.await("the check of " + upload, () -> !List.of("OPEN", "RECEIVED")
                .contains(uploader.json("/api/v1" + upload).getString("state")));
        var status = uploader.json("/api/v1" + upload);
        if (!status.getString("state").equals("COMPLETE")) throw new IllegalStateException("not taken: " + status);
        Publication.await("the file in the draft", () -> !uploader.json("/api/v1/assets/" + asset)
                .getJsonObject("draft")
                .getJsonArray("files")
                .isEmpty());
        journal.acknowledged(asset, Step.INSPECT, upload);
    }
}
