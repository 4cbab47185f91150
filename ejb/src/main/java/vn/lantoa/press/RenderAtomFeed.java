package vn.lantoa.press;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.Templates;

/**
 * Renders one document of an Atom feed (RFC 4287): the subscription document, or an archive (RFC 5005). Every asset
 * stands in one document only, where its newest change is, in the state it is in now: an archive never holds what was
 * withdrawn.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RenderAtomFeed {
    @Inject
    FeedChanges changes;

    @Inject
    FeedItems items;

    @Inject
    Templates templates;

    @Inject
    HubAddress address;

    @Inject
    Clock clock;

    /**
     * @param archive number of the archive, from 1; 0 for the subscription document
     * @throws NotFound when there is no such archive (yet)
     */
    public FeedDocument call(FeedName feed, long archive) {
        var now = clock.instant();
        var extent = changes.extentOf(feed);
        var cut = new ArchiveCut(extent.changes());
        if (archive != 0 && !cut.has(archive)) throw new NotFound("archive " + archive + " of feed " + feed);
        var newest = archive == 0
                ? changes.newest(feed, cut.firstOfSubscription(), Long.MAX_VALUE)
                : changes.newest(feed, (archive - 1) * ArchiveCut.ARCHIVE + 1, archive * ArchiveCut.ARCHIVE);
        var content = items.of(feed, newest, now);
        var updated = newest.stream()
                .map(FeedChanges.Newest::at)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        var xml = templates.render(
                "press/atom.ftlx",
                Map.of(
                        "feed",
                        head(feed, archive, cut, updated),
                        "entries",
                        content.entries(),
                        "tombstones",
                        content.tombstones()));
        return new FeedDocument(
                xml,
                Sha256.of(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8)).hex(),
                extent.lastSeq(),
                updated,
                content.freshUntil());
    }

    private Map<String, Object> head(FeedName feed, long archive, ArchiveCut cut, Instant updated) {
        var head = new HashMap<String, Object>();
        head.put("id", "tag:" + address.url().getHost() + ",2026:feed:" + feed);
        head.put("name", feed.toString());
        head.put("updated", updated.toString());
        head.put("self", archive == 0 ? documentAddress(feed) : documentAddress(feed, archive));
        head.put("alternate", address.of("/").toString());
        head.put("archive", archive != 0);
        head.put("current", documentAddress(feed));
        link(head, "prevArchive", feed, cut.before(archive == 0 ? cut.archives() + 1 : archive));
        link(head, "nextArchive", feed, archive == 0 ? OptionalLong.empty() : cut.after(archive));
        return head;
    }

    private void link(Map<String, Object> head, String name, FeedName feed, OptionalLong archive) {
        archive.ifPresent(number -> head.put(name, documentAddress(feed, number)));
    }

    private String documentAddress(FeedName feed) {
        return address.of("/feeds/" + feed + ".atom").toString();
    }

    private String documentAddress(FeedName feed, long archive) {
        return address.of("/feeds/" + feed + "/archive/" + archive + ".atom").toString();
    }

    /** What stands in a document, and until when time leaves it right. */
    record Content(List<FeedEntry> entries, List<Tombstone> tombstones, Instant freshUntil) {}
}
