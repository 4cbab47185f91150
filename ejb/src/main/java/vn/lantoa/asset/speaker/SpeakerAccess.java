package vn.lantoa.asset.speaker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;

/** Access checks of language reviews, for the use cases of this package. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SpeakerAccess {
    @Inject
    AssetAccess access;

    @Inject
    AuditLog audit;

    /**
     * Returns the version of a variant. A version of a source is rejected, because a source needs no language review.
     *
     * @throws vn.lantoa.kernel.Forbidden if the actor may not change the asset
     */
    public AssetVersion version(AssetId id, int number, Actor by) {
        var asset = access.forEditing(id, by);
        var version = access.versionForReading(id, number, by);
        if (asset.findVariantOf().isEmpty()) throw new Conflict("not-a-language-variant", "asset:" + id);
        return version;
    }

    /** Records the action in the audit log, without the speaker's name, because the log cannot be erased. */
    public void record(String action, AssetVersion version, Actor by) {
        var owner = access.forReading(version.asset(), by).organisation();
        audit.record(by, action, "version:" + version.id(), Map.of("organisation", owner.toString()));
    }
}
