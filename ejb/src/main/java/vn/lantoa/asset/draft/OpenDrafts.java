package vn.lantoa.asset.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.Removals;
import vn.lantoa.kernel.Actor;

/** Loader of locked drafts. The lock serializes saving, sealing and changing files. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OpenDrafts {
    @Inject
    AssetAccess access;

    @Inject
    Assets assets;

    @Inject
    Drafts drafts;

    @Inject
    Removals removals;

    /**
     * Locks the draft and returns it.
     *
     * @throws vn.lantoa.kernel.Forbidden if the actor may not change it
     */
    public OpenDraft take(AssetId id, Actor by) {
        access.forEditing(id, by);
        removals.requireOpen(id);
        return take(id);
    }

    /** Locks the draft and returns it, for the hub itself. */
    public OpenDraft take(AssetId id) {
        var draft = drafts.getLocked(id);
        return new OpenDraft(assets.get(id), draft, drafts.filesOf(id));
    }
}
