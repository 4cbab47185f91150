package vn.lantoa.press.item;

import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.catalogue.Catalogue;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.distribution.entitlement.Announcement;
import vn.lantoa.distribution.entitlement.EntitledCatalogue;
import vn.lantoa.distribution.entitlement.PartnerState;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.partner.PartnerId;

/** Describes the current state of an asset for one partner, as a news item. */
@UseCase
public class DescribeItem {
    @Inject
    EntitledCatalogue entitled;

    @Inject
    Catalogue catalogue;

    @Inject
    ItemRows rows;

    @Inject
    HubAddress address;

    /**
     * Returns the item.
     *
     * @throws NotFound if the actor is not a partner or must not know of the asset
     */
    public NewsItem call(Actor by, AssetId asset) {
        if (by.kind() != Actor.Kind.PARTNER) throw new NotFound("item " + asset);
        var partner = new PartnerId(by.id());
        var found = entitled.find(partner, asset).orElseThrow(() -> new NotFound("item " + asset));
        if (found instanceof PartnerState.EntitledEntry shown) return usable(shown.entry(), partner);
        int times = rows.takenBack(asset);
        if (found instanceof PartnerState.Announced announced) return Withheld.of(announced.announcement(), times);
        if (found instanceof PartnerState.TakenBack taken) return Canceled.of(taken, times);
        return Canceled.of((PartnerState.Lapsed) found, times);
    }

    private NewsItem usable(CatalogueEntry entry, PartnerId partner) {
        return Usable.of(
                entry,
                rows.of(entry, partner),
                catalogue.isMachineMade(entry),
                catalogue.findOutdated(entry).isPresent(),
                address);
    }

    /** Builder of the item of an announced release: its title and time, without texts and files. */
    static final class Withheld {
        private Withheld() {}

        /**
         * Creates the item.
         *
         * @param takenBack the number of times the asset was withdrawn or expired before
         */
        static NewsItem of(Announcement announcement, int takenBack) {
            var head = new NewsItem.Head(
                    announcement.asset(),
                    ItemClass.of(announcement.kind(), mediaTypes(announcement.kind())),
                    ItemStatus.WITHHELD,
                    announcement.version() + takenBack,
                    announcement.version(),
                    false,
                    EdNotes.WITHHELD);
            var story = new NewsItem.Story(
                    announcement.kind(),
                    announcement.language(),
                    announcement.form(),
                    announcement.texts(),
                    announcement.publisher(),
                    Usable.publisherCode(announcement.texts().publisher(), announcement.organisation()),
                    false);
            var times = new NewsItem.Times(null, announcement.announcedAt(), announcement.embargoUntil(), null);
            return new NewsItem(head, times, story, List.of(), List.of(), List.of());
        }

        /**
         * Returns the media types from which the class of the item is chosen. The types of the files must not be
         * disclosed yet.
         */
        private static List<String> mediaTypes(AssetKind kind) {
            return kind == AssetKind.PROGRAMME ? List.of("video/") : List.of();
        }
    }
}
