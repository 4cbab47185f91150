package vn.lantoa.asset.draft;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.Versions;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

/**
 * Moves an asset that was never sealed to another agency with enough quota. The officer must be an uploader of both
 * agencies. Sealed assets cannot be moved, because reviews, releases and partners' copies name the agency.
 */
@UseCase
public class MoveAsset {
    @Inject
    OpenDrafts openDrafts;

    @Inject
    AssetAccess access;

    @Inject
    Assets assets;

    @Inject
    Versions versions;

    @Inject
    DraftChecks checks;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public record Command(AssetId asset, OrganisationId to, Actor by) {}

    public void call(Command command) {
        // the lock prevents concurrent sealing
        var open = openDrafts.take(command.asset(), command.by());
        var asset = open.asset();
        access.requireUploader(command.by(), command.to());
        if (versions.findNewest(asset.id()).isPresent())
            throw new Conflict("asset-was-sealed", "asset:" + asset.id() + " was sealed");
        var from = asset.organisation();
        if (from.equals(command.to())) return;
        long free = checks.freeBytes(asset.kind(), command.to());
        assets.move(asset, command.to());
        requireRoom(free, checks.freeBytes(asset.kind(), command.to()));
        publish(open.draft(), checks.codeOf(from), checks.codeOf(command.to()), command.by());
        audit.record(
                command.by(),
                "asset-moved",
                "asset:" + asset.id(),
                Map.of("organisation", command.to().toString(), "from", from.toString()));
    }

    /** Rejects a move that exceeds the quota of the new agency. A move that adds no bytes is always allowed. */
    private static void requireRoom(long before, long after) {
        Issues.none()
                .when(after < 0 && after < before, "organisation", "quota-exceeded", Math.max(0, before))
                .throwIfAny();
    }

    /** Sets the new agency as publisher if the former agency was the publisher. */
    private void publish(Draft draft, String former, String code, Actor by) {
        if (!draft.texts().publisher().equals(former)) return;
        var texts = draft.texts().with(MetadataField.PUBLISHER, code);
        draft.save(draft.lockVersion(), texts, draft.notes(), new OfficerId(by.id()), clock.instant());
    }
}
