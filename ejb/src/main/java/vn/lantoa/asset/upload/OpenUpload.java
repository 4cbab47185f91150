package vn.lantoa.asset.upload;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.tika.FileTypes;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Keyed;
import vn.lantoa.organisation.OfficerId;

/** Opens an upload. Performs all checks that need no bytes. */
@UseCase
public class OpenUpload {
    @Inject
    AssetAccess access;

    @Inject
    UploadLimits limits;

    @Inject
    Uploads uploads;

    @Inject
    Clock clock;

    /**
     * @param length number of bytes; null if unknown
     * @param claim the SHA-256 stated by the sender
     * @param key idempotency key of the request; null if it has none. A repeated request returns the same upload
     */
    public record Command(
            AssetId asset,
            FileLabel label,
            @Nullable Long length,
            @Nullable Sha256 claim,
            @Nullable String key,
            Actor by)
            implements Keyed {
        /** Creates a command without an idempotency key. */
        public Command(AssetId asset, FileLabel label, @Nullable Long length, @Nullable Sha256 claim, Actor by) {
            this(asset, label, length, claim, null, by);
        }
    }

    /** The new upload, and the instant at which it expires. */
    public record Opened(UploadId id, Instant expiresAt) {}

    public Opened call(Command command) {
        var asset = access.forEditing(command.asset(), command.by());
        var label = command.label();
        var promised = FileTypes.named(label.name().value());
        var allowance = limits.allowance(asset.kind(), asset.organisation());
        UploadRules.throwIfAny(UploadRules.check(asset.kind(), label.role(), promised, command.length(), allowance));
        var declared = FileTypes.canonical(label.mediaType());
        if (!FileTypes.mayBeCalled(declared, promised))
            throw UploadRules.refusal("not-what-its-name-says", declared, promised);
        var size =
                new Upload.Size(command.length(), command.length() == null ? allowance.remaining() : command.length());
        var by = new OfficerId(command.by().id());
        var upload = Upload.open(asset, label, size, command.claim(), by, clock.instant());
        uploads.add(upload);
        return new Opened(upload.id(), upload.expiresAt());
    }
}
