package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.asset.history.AssetLine;
import vn.lantoa.asset.history.ListAssets;
import vn.lantoa.kernel.Actor;
import vn.lantoa.release.reading.ReadLives;

/** The officer's recent drafts, and whether the officer may create an asset. */
@RequestScoped
class WorkDrafts {
    private static final int DRAFTS = 6;

    @Inject
    ListAssets assets;

    @Inject
    ReadLives lives;

    @Inject
    NewAssetChoices choices;

    Map<String, Object> model(Actor by) {
        var drafts = assets.call(new ListAssets.Query(null, null, null, ListAssets.Stage.DRAFT, null, DRAFTS), by);
        return Map.of(
                "drafts", drafts.lines(),
                "lives", lives.list(AssetLine.ids(drafts.lines()), by),
                "mayBegin", choices.mayBegin(),
                "languages", choices.languageNames());
    }
}
