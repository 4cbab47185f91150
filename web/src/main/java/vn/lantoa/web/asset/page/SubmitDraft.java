package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.lantoa.approval.SubmitCommand;
import vn.lantoa.approval.SubmitVersion;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.VersionId;
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
        submit.call(new SubmitCommand(version(asset, view, by), "", by));
    }

    /** Seals the draft, and submits the version if asked to, a sealed draft too. Returns the number of the version. */
    int seal(SealVersion.Command draft, boolean submits) {
        try {
            var sealed = seal.call(draft);
            if (submits) submit.call(new SubmitCommand(sealed.version(), "", draft.by()));
            return sealed.number();
        } catch (Conflict refused) {
            if (!submits || !isUnchanged(refused)) throw refused;
            var newest =
                    assets.call(draft.asset(), draft.by()).versions().get(0).number();
            submit.call(new SubmitCommand(read.idOf(draft.asset(), newest, draft.by()), "", draft.by()));
            return newest;
        }
    }

    private VersionId version(AssetId asset, AssetView view, Actor by) {
        var versions = view.versions();
        if (versions.isEmpty()) return sealed(asset, view, by);
        var newest = versions.get(0);
        if (!view.draft().savedAt().isAfter(newest.createdAt())) return read.idOf(asset, newest.number(), by);
        try {
            return sealed(asset, view, by);
        } catch (Conflict refused) {
            // the draft was saved without changes
            if (!isUnchanged(refused)) throw refused;
            return read.idOf(asset, newest.number(), by);
        }
    }

    private VersionId sealed(AssetId asset, AssetView view, Actor by) {
        return seal.call(new SealVersion.Command(asset, view.draft().lockVersion(), by))
                .version();
    }

    private static boolean isUnchanged(Conflict refused) {
        return refused.type().equals("version-unchanged");
    }
}
