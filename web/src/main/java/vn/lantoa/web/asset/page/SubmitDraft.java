package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.lantoa.approval.SubmitCommand;
import vn.lantoa.approval.SubmitVersion;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.draft.SealVersion;
import vn.lantoa.asset.history.AssetView;
import vn.lantoa.asset.history.ReadAsset;
import vn.lantoa.asset.history.ReadVersion;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;

/**
 * Submits the current content of an asset: its newest version or, if the draft was edited since, the draft, which is
 * sealed first.
 */
@RequestScoped
class SubmitDraft {
    @Inject
    SealVersion seal;

    @Inject
    ReadAsset assets;

    @Inject
    ReadVersion read;

    @Inject
    SubmitVersion submit;

    void call(AssetId asset, AssetView view, Actor by) {
        var versions = view.versions();
        var draft = view.draft();
        if (versions.isEmpty() || draft.savedAt().isAfter(versions.get(0).createdAt()))
            seal(new SealVersion.Command(asset, draft.lockVersion(), by), true);
        else submit(asset, versions.get(0).number(), by);
    }

    /** Seals the draft, and submits the version if asked to. Returns the number of the version. */
    int seal(SealVersion.Command draft, boolean submits) {
        if (!submits) return seal.call(draft).number();
        var number = current(draft);
        submit(draft.asset(), number, draft.by());
        return number;
    }

    /** Returns the version that has the content of the draft: a draft may be saved again without changes. */
    private int current(SealVersion.Command draft) {
        try {
            return seal.call(draft).number();
        } catch (Conflict refused) {
            if (!refused.type().equals("version-unchanged")) throw refused;
            return assets.call(draft.asset(), draft.by()).versions().get(0).number();
        }
    }

    private void submit(AssetId asset, int version, Actor by) {
        submit.call(new SubmitCommand(read.idOf(asset, version, by), "", by));
    }
}
