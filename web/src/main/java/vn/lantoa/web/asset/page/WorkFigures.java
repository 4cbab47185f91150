package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.asset.history.AssetFacets;
import vn.lantoa.asset.history.ListAssets;
import vn.lantoa.embed.sighting.ReadSeenDays;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.officer.ChangeLine;
import vn.lantoa.organisation.officer.ReadPendingChanges;
import vn.lantoa.rendition.ReadFailedRenditions;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.Sparkline;

/**
 * Changes that an administrator may confirm, recent drafts of the officer, and figures of the officer's organisations:
 * views per day, and failed renditions.
 */
@RequestScoped
class WorkFigures {
    private static final int DRAFTS = 6;
    private static final int WEEK = 7;

    @Inject
    ListAssets assets;

    @Inject
    VocabularyLabels words;

    @Inject
    ReadSeenDays seen;

    @Inject
    ReadFailedRenditions failed;

    @Inject
    ReadPendingChanges changes;

    Page page(Actor by, boolean administrator) {
        var asked = administrator ? changes.call(by).waiting() : List.<ChangeLine>of();
        var drafts = assets.call(
                        new ListAssets.Query(null, null, null, ListAssets.Stage.DRAFT, AssetFacets.NONE, null, DRAFTS),
                        by)
                .lines();
        var days = seen.call(by);
        var week = days.subList(days.size() - WEEK, days.size());
        var before = days.subList(0, days.size() - WEEK);
        return Page.of("asset/work.ftlh")
                .with("changes", asked.stream().filter(ChangeLine::mayDecide).toList())
                .with("drafts", drafts)
                .with("mayBegin", !words.ownOrganisations().isEmpty())
                .with("seenChart", Sparkline.of(days))
                .with("seenToday", days.get(days.size() - 1))
                .with("seenWeek", week.stream().mapToLong(Long::longValue).sum())
                .with("seenBefore", before.stream().mapToLong(Long::longValue).sum())
                .with("failed", failed.call(by));
    }
}
