package vn.lantoa.press;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.press.item.FeedDocument;
import vn.lantoa.press.item.FeedFormat;
import vn.lantoa.press.item.FeedHead;
import vn.lantoa.press.item.WriteFeed;

/**
 * Renders one document of a feed: the subscription document or an archive (RFC 5005). Each asset appears only in the
 * document with the asset's newest change, in its current state. An archive therefore never contains withdrawn content.
 */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class RenderFeed {
    @Inject
    FeedChanges changes;

    @Inject
    FeedItems items;

    @Inject
    PracticeSummaries practices;

    @Inject
    FeedTitles titles;

    @Inject
    WriteFeed write;

    @Inject
    Clock clock;

    /**
     * Renders the document.
     *
     * @param archive the number of the archive, from 1; 0 for the subscription document
     * @throws NotFound if the archive does not exist (yet)
     */
    public FeedDocument call(FeedName feed, long archive, FeedFormat format) {
        var extent = changes.extentOf(feed);
        var cut = new ArchiveCut(extent.changes());
        if (archive != 0 && !cut.has(archive)) throw new NotFound("archive " + archive + " of feed " + feed);
        var newest = archive == 0
                ? changes.newest(feed, cut.firstOfSubscription(), Long.MAX_VALUE)
                : changes.newest(feed, (archive - 1) * ArchiveCut.ARCHIVE + 1, archive * ArchiveCut.ARCHIVE);
        var content = items.of(takes(feed, newest), newest, clock.instant());
        var told = feed.by() == FeedName.By.GOOD_PRACTICE ? practices.tell(content) : content;
        return write.write(format, head(feed, archive, cut), told, extent.lastSeq());
    }

    private Predicate<CatalogueEntry> takes(FeedName feed, List<FeedChanges.Newest> newest) {
        if (!feed.isKept()) return feed::takes;
        var standing = changes.standing(feed, newest);
        return entry -> standing.contains(entry.asset());
    }

    private FeedHead head(FeedName feed, long archive, ArchiveCut cut) {
        return new FeedHead(
                feed.toString(),
                "/feeds/" + feed,
                titles.of(feed),
                titles.language(feed),
                archive,
                cut.before(archive == 0 ? cut.archives() + 1 : archive),
                archive == 0 ? OptionalLong.empty() : cut.after(archive));
    }
}
