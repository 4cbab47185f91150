package vn.lantoa.asset.upload;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.storage.Duplicates.Duplicate;
import vn.lantoa.kernel.Issue;

/** An upload, as the API returns it and the pages display it. */
@Schema(name = "Upload")
public record UploadView(
        @Schema(implementation = String.class) UploadId id,
        @Schema(implementation = String.class) AssetId asset,
        @Schema(
                        implementation = String.class,
                        description = "OPEN, RECEIVED (being checked), COMPLETE, REFUSED, EXPIRED or CANCELLED")
                UploadState state,
        Progress progress,
        Label file,
        Outcome outcome,
        Instant expiresAt) {
    /**
     * The progress.
     *
     * @param offset the offset of the next byte
     * @param length the length of the file; null while unknown
     */
    public record Progress(long offset, @Nullable Long length) {}

    /**
     * The name and role of the file.
     *
     * @param mediaType the detected type of a complete file; the declared type while the file is incomplete
     */
    public record Label(String name, String role, @Nullable String language, String mediaType) {}

    /**
     * The result.
     *
     * @param sha256 hash of a complete file
     * @param reason the reason if the upload was refused
     * @param duplicateOf other places with the same bytes that this officer may see
     */
    public record Outcome(@Nullable String sha256, @Nullable Issue reason, List<Duplicate> duplicateOf) {}

    static UploadView of(Upload upload, List<Duplicate> duplicateOf) {
        return new UploadView(
                upload.id(),
                upload.asset(),
                upload.state(),
                new Progress(upload.received(), upload.findLength().orElse(null)),
                new Label(
                        upload.file().name(),
                        upload.file().role().slug(),
                        upload.file().findLanguage().map(Object::toString).orElse(null),
                        upload.end().findMediaType().orElse(upload.file().declaredType())),
                new Outcome(
                        upload.end().findSha256().map(Object::toString).orElse(null),
                        upload.end().findRefusal().orElse(null),
                        duplicateOf),
                upload.expiresAt());
    }
}
