package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.lantoa.approval.WithdrawSubmission;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Removals.Removal;
import vn.lantoa.asset.draft.MoveAsset;
import vn.lantoa.asset.draft.SaveDraft;
import vn.lantoa.asset.history.AssetView;
import vn.lantoa.asset.history.RemoveAsset;
import vn.lantoa.asset.history.RestoreAsset;
import vn.lantoa.kernel.Actor;
import vn.lantoa.web.asset.OwnOrganisations;

/** Executor of a bulk action on one asset. */
@RequestScoped
class BulkStep {
    @Inject
    SubmitDraft submit;

    @Inject
    WithdrawSubmission withdraw;

    @Inject
    SaveDraft save;

    @Inject
    MoveAsset move;

    @Inject
    RemoveAsset removeAsset;

    @Inject
    RestoreAsset restoreAsset;

    @Inject
    OwnOrganisations own;

    void call(AssetId asset, AssetView view, BulkForm form, Actor by) {
        switch (form.work()) {
            case SUBMIT -> submit.call(asset, view, by);
            case UNSUBMIT -> withdraw.call(asset, by);
            case EDIT, EDIT_BACK ->
                save.call(new SaveDraft.Command(asset, view.draft().lockVersion(), form.change(asset), by));
            case MOVE, MOVE_BACK -> move.call(new MoveAsset.Command(asset, own.named(form.organisation(asset)), by));
            case ARCHIVE -> removeAsset.call(new RemoveAsset.Command(asset, Removal.ARCHIVED, by));
            case DELETE -> removeAsset.call(new RemoveAsset.Command(asset, Removal.DELETED, by));
            case RESTORE -> restoreAsset.call(asset, by);
        }
    }
}
