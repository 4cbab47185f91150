package vn.lantoa.asset.upload;

import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.storage.ObjectStore;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Organisations;

/** Sets the maximum file size of a kind, or the quota of an organisation. For administrators of the whole province. */
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
     * @param bytes the limit; null for the default, which is the kind's limit, the limit of every organisation, or none
     */
    public record Command(UploadLimit limit, @Nullable Long bytes, Actor by) {}

    public void call(Command command) {
        oversight.requireAdministrator(command.by());
        var limit = command.limit();
        limit.findOrganisation().ifPresent(id -> organisations.get(id));
        var bytes = command.bytes();
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
                command.by(),
                "upload-limit-set",
                "limit:" + limit.subject(),
                Map.of("bytes", bytes == null ? "" : Long.toString(bytes)));
    }
}
