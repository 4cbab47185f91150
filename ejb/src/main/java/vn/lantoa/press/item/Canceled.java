package vn.lantoa.press.item;

import java.time.Instant;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.distribution.entitlement.PartnerState;
import vn.lantoa.kernel.Language;

/**
 * Builder of the item that replaces a withdrawn or expired item: it has the same id and a higher version, but no
 * content.
 */
final class Canceled {
    private Canceled() {}

    /**
     * Creates the item of a withdrawn asset.
     *
     * @param times the number of times the asset has been withdrawn or expired so far
     */
    static NewsItem of(PartnerState.TakenBack taken, int times) {
        var notice = taken.notice();
        // removed by law: not even the kind of content is disclosed
        var type = notice.isByLaw() ? ItemClass.TEXT : ItemClass.of(taken.kind(), List.of());
        var links = notice.replacedBy().stream()
                .map(other -> new NewsItem.ItemLink(NewsItem.Relation.REPLACED_BY, other, null, Language.VI, ""))
                .toList();
        return canceled(head(notice.asset(), type, notice.version(), times, EdNotes.of(notice)), notice.at(), links);
    }

    /**
     * Creates the item of an expired asset.
     *
     * @param times the number of times the asset has been withdrawn or expired so far
     */
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
