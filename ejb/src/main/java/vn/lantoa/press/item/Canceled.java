package vn.lantoa.press.item;

import java.time.Instant;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.distribution.entitlement.PartnerState;
import vn.lantoa.kernel.Language;

/** The item in the place of one that is no more: the same name, one version more, and nothing of what it was. */
final class Canceled {
    private Canceled() {}

    /** @param times how often the asset has been taken back by now */
    static NewsItem of(PartnerState.TakenBack taken, int times) {
        var notice = taken.notice();
        // removed by law: not even what sort of thing it was
        var type = notice.isByLaw() ? ItemClass.TEXT : ItemClass.of(taken.kind(), List.of());
        var links = notice.replacedBy().stream()
                .map(other -> new NewsItem.ItemLink(NewsItem.Relation.REPLACED_BY, other, null, Language.VI, ""))
                .toList();
        return canceled(head(notice.asset(), type, notice.version(), times, EdNotes.of(notice)), notice.at(), links);
    }

    /** @param times how often the asset has been taken back by now */
    static NewsItem of(PartnerState.Lapsed lapsed, int times) {
        var type = ItemClass.of(lapsed.kind(), List.of());
        return canceled(head(lapsed.asset(), type, lapsed.version(), times, EdNotes.LAPSED), lapsed.at(), List.of());
    }

    private static NewsItem.Head head(AssetId asset, ItemClass type, int version, int times, String note) {
        return new NewsItem.Head(asset, type, ItemStatus.CANCELED, version + Math.max(1, times), version, false, note);
    }

    private static NewsItem canceled(NewsItem.Head head, Instant at, List<NewsItem.ItemLink> links) {
        return new NewsItem(head, new NewsItem.Times(null, at, null, null), null, List.of(), List.of(), links);
    }
}
