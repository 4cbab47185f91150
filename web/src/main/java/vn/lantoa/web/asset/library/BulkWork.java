package vn.lantoa.web.asset.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.history.AssetView;
import vn.lantoa.asset.history.ReadAsset;
import vn.lantoa.kernel.Problem;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.signin.CurrentActor;

/** Does one thing with many assets, each by itself: what is refused for one holds no other back. */
@RequestScoped
class BulkWork {
    @Inject
    ReadAsset read;

    @Inject
    BulkStep step;

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
            step.call(asset, view, form, current.actor());
            return new BulkOutcome(asset.toString(), title, List.of(), former(view, form));
        } catch (Problem refused) {
            return new BulkOutcome(asset.toString(), title, words.reasons(refused), "");
        }
    }

    private static String former(AssetView view, BulkForm form) {
        return form.work() == BulkForm.Work.MOVE
                ? view.asset().organisation().code()
                : view.draft().texts().topic();
    }
}
