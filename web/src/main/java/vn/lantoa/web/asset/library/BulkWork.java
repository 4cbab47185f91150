package vn.lantoa.web.asset.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.draft.DraftChange;
import vn.lantoa.asset.draft.SaveDraft;
import vn.lantoa.asset.history.AssetView;
import vn.lantoa.asset.history.ReadAsset;
import vn.lantoa.asset.library.Removal;
import vn.lantoa.asset.library.RemoveAsset;
import vn.lantoa.asset.library.RestoreAsset;
import vn.lantoa.kernel.Problem;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.signin.CurrentActor;

/** Does one thing with many assets, each by itself: what is refused for one holds no other back. */
@RequestScoped
class BulkWork {
    @Inject
    ReadAsset read;

    @Inject
    SaveDraft save;

    @Inject
    SubmitDraft submit;

    @Inject
    RemoveAsset removeAsset;

    @Inject
    RestoreAsset restoreAsset;

    @Inject
    PageWords words;

    @Inject
    CurrentActor current;

    List<BulkOutcome> with(BulkForm form) {
        return form.assets().stream().map(asset -> tried(asset, form)).toList();
    }

    private BulkOutcome tried(AssetId asset, BulkForm form) {
        var title = asset.toString();
        try {
            var view = read.call(asset, current.actor());
            title = view.draft().texts().title();
            work(asset, view, form);
            return new BulkOutcome(
                    asset.toString(), title, List.of(), view.draft().texts().topic());
        } catch (Problem refused) {
            return new BulkOutcome(asset.toString(), title, words.reasons(refused), "");
        }
    }

    private void work(AssetId asset, AssetView view, BulkForm form) {
        var by = current.actor();
        switch (form.work()) {
            case SUBMIT -> submit.call(asset, view, by);
            case TOPIC, TOPIC_BACK -> {
                var change = DraftChange.topic(form.topic(asset));
                save.call(new SaveDraft.Command(asset, view.draft().lockVersion(), change, by));
            }
            case ARCHIVE -> removeAsset.call(new RemoveAsset.Command(asset, Removal.ARCHIVED, by));
            case DELETE -> removeAsset.call(new RemoveAsset.Command(asset, Removal.DELETED, by));
            case RESTORE -> restoreAsset.call(asset, by);
        }
    }
}
