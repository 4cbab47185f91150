package vn.lantoa.asset.upload;

import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.storage.ObjectStore;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Slug;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Organisations;

/** Sets the maximum file size of a kind, or the quota of an organisation. For administrators at the root. */
@UseCase
public class SetUploadLimit {
    /** The largest permitted value: a file is stored in at most 10,000 parts (S3, CompleteMultipartUpload). */
    static final long LARGEST_FILE = 10_000L * ObjectStore.PART_BYTES;

    @Inject
    Oversight oversight;

    @Inject
    Organisations organisations;

    @Inject
    UploadLimits limits;

    @Inject
    AuditLog audit;

    /**
     * A limit of a kind or of an organisation.
     *
     * @param bytes the limit; null for the default, which is the kind's limit, the limit of every organisation, or none
     */
    @Schema(name = "NewUploadLimit")
    public record NewLimit(
            @Schema(description = "Slug of a kind: the most bytes of one file") @Nullable String kind,
            @Schema(description = "Code, or * for each without a limit of its own: the most bytes in all") @Nullable String organisation,
            @Schema(description = "Without it the limit is taken away") @Nullable Long bytes) {}

    public void call(NewLimit asked, Actor by) {
        oversight.requireAdministrator(by);
        var limit = limit(asked.kind(), asked.organisation());
        var bytes = asked.bytes();
        if (bytes == null) {
            limits.drop(limit);
        } else {
            Issues.none()
                    .when(bytes <= 0, "bytes", "must-be-positive")
                    .when(limit.isOfKind() && bytes > LARGEST_FILE, "bytes", "more-than-a-file", LARGEST_FILE)
                    .throwIfAny();
            limits.set(limit, bytes);
        }
        audit.record(
                by,
                "upload-limit-set",
                "limit:" + limit.subject(),
                Map.of("bytes", bytes == null ? "" : Long.toString(bytes)));
    }

    private UploadLimit limit(@Nullable String kind, @Nullable String organisation) {
        var hasKind = kind != null && !kind.isBlank();
        var hasOrganisation = organisation != null && !organisation.isBlank();
        if (hasKind == hasOrganisation) throw new Rejected(Issues.of("kind", "not-a-limit"));
        if (hasKind)
            return UploadLimit.of(Slug.find(AssetKind.class, String.valueOf(kind))
                    .orElseThrow(() -> new Rejected(Issues.of("kind", "not-known"))));
        if ("*".equals(organisation)) return UploadLimit.EVERY_ORGANISATION;
        return organisations
                .findView(String.valueOf(organisation))
                .map(view -> UploadLimit.of(view.id()))
                .orElseThrow(() -> new Rejected(Issues.of("organisation", "not-known")));
    }
}
