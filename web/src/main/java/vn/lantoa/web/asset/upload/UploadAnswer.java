package vn.lantoa.web.asset.upload;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.storage.Duplicate;
import vn.lantoa.asset.upload.UploadView;
import vn.lantoa.kernel.Issue;

/** The state of an upload on the wire. */
@Schema(name = "Upload")
public record UploadAnswer(
        String id,
        String asset,
        @Schema(description = "OPEN, RECEIVED (being checked), COMPLETE, REFUSED, EXPIRED or CANCELLED") String state,
        UploadView.Progress progress,
        UploadView.Label file,
        Outcome outcome,
        Instant expiresAt) {
    /** The result of an upload. */
    public record Outcome(@Nullable String sha256, @Nullable Issue reason, List<Place> duplicateOf) {}

    /** Another place with the same bytes. */
    @Schema(name = "PlaceOfBytes")
    public record Place(
            String asset,
            @Nullable Integer version,
            @Nullable String title,
            String role,
            String name,
            String broughtBy,
            Instant since) {
        static Place of(Duplicate duplicate) {
            return new Place(
                    duplicate.asset().toString(),
                    duplicate.version(),
                    duplicate.title(),
                    duplicate.role().toLowerCase(java.util.Locale.ROOT),
                    duplicate.name(),
                    duplicate.broughtBy(),
                    duplicate.since());
        }
    }

    static UploadAnswer of(UploadView upload) {
        var outcome = upload.outcome();
        return new UploadAnswer(
                upload.id().toString(),
                upload.asset().toString(),
                upload.state().name(),
                upload.progress(),
                upload.label(),
                new Outcome(
                        outcome.sha256(),
                        outcome.refusal(),
                        outcome.duplicateOf().stream().map(Place::of).toList()),
                upload.expiresAt());
    }
}
