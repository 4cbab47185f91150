package vn.lantoa.press;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.Catalogue;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.Shelf;
import vn.lantoa.catalogue.WithdrawalNotice;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.PathSegment;
import vn.lantoa.release.WithdrawalKind;

/**
 * Makes feed entries and tombstones of what stands on the shelf now. For {@link #NOTICE_STANDS} a notice entry of the
 * same id stands in the place of what was taken back, for readers that know no tombstones.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FeedItems {
    static final Duration NOTICE_STANDS = Duration.ofDays(30);

    @Inject
    Catalogue catalogue;

    @Inject
    HubAddress address;

    /** What stands in a document, and until when time leaves it right. */
    public record Content(List<FeedEntry> entries, List<Tombstone> tombstones, Instant freshUntil) {}

    /** @param takes whether what is public now is of this feed; else a tombstone says that it was moved */
    public Content of(Predicate<CatalogueEntry> takes, List<FeedChanges.Newest> newest, Instant now) {
        var entries = new ArrayList<FeedEntry>();
        var tombstones = new ArrayList<Tombstone>();
        var freshUntil = Instant.MAX;
        for (var change : newest) {
            var shelf = catalogue.find(change.asset());
            if (shelf.isEmpty()) continue;
            if (shelf.get() instanceof Shelf.Shown shown) {
                var entry = shown.entry();
                if (takes.test(entry)) entries.add(entry(entry, change.at()));
                else
                    tombstones.add(new Tombstone(id(change.asset()), change.at().toString(), "MOVED", ""));
                freshUntil = earlier(freshUntil, entry.expiresAt() == null ? Instant.MAX : entry.expiresAt());
            } else {
                var notice = notice(shelf.get(), change);
                tombstones.add(new Tombstone(notice.id(), notice.updated(), notice.notice(), notice.summary()));
                var falls = change.at().plus(NOTICE_STANDS);
                if (now.isBefore(falls)) {
                    entries.add(notice);
                    freshUntil = earlier(freshUntil, falls);
                }
            }
        }
        entries.sort(Comparator.comparing(e -> !e.notice().equals(WithdrawalKind.RECALL.name())));
        return new Content(entries, tombstones, freshUntil);
    }

    private FeedEntry entry(CatalogueEntry entry, Instant changedAt) {
        var texts = entry.texts();
        var page = "/a/" + entry.asset().value();
        return new FeedEntry(
                id(entry.asset()),
                "",
                clean(texts.title()),
                changedAt.toString(),
                entry.firstPublishedAt().toString(),
                link(page),
                entry.language().tag(),
                clean(texts.description()),
                clean(entry.publisher()),
                texts.rights().isEmpty() && texts.credit().isEmpty()
                        ? null
                        : clean((texts.credit() + " " + texts.rights() + " " + texts.license()).strip()),
                entry.version(),
                entry.rendition("thumbnail")
                        .map(r -> link(page + "/r/thumbnail"))
                        .orElse(null),
                List.of(
                        new FeedEntry.Category("urn:lantoa:kind", entry.kind().slug()),
                        new FeedEntry.Category("urn:lantoa:topic", texts.topic()),
                        new FeedEntry.Category("urn:lantoa:form", entry.form().slug())),
                enclosures(entry),
                entry.languages().stream()
                        .map(l -> new FeedEntry.Sibling(
                                link("/a/" + l.asset().value()), l.language().tag()))
                        .toList(),
                outdated(entry));
    }

    private FeedEntry.@Nullable Outdated outdated(CatalogueEntry entry) {
        return catalogue
                .findOutdated(entry)
                .map(following -> new FeedEntry.Outdated(
                        link("/a/" + following.source().value()),
                        following.changes().stream().map(FeedItems::clean).toList()))
                .orElse(null);
    }

    private List<FeedEntry.Enclosure> enclosures(CatalogueEntry entry) {
        return entry.files().stream()
                .map(file -> new FeedEntry.Enclosure(
                        link("/f/" + file.sha256() + "/" + PathSegment.of(file.name())),
                        file.mediaType(),
                        file.bytes(),
                        clean(file.name()),
                        file.sha256().hex()))
                .toList();
    }

    private FeedEntry notice(Shelf shelf, FeedChanges.Newest change) {
        var notice = shelf instanceof Shelf.TakenBack taken ? taken.notice() : null;
        var at = change.at().toString();
        var target = notice == null ? change.asset() : notice.replacedBy().orElse(change.asset());
        return new FeedEntry(
                id(change.asset()),
                notice == null ? "LAPSED" : notice.kind().name(),
                "",
                at,
                at,
                link("/a/" + target.value()),
                "vi",
                explanation(notice),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static String explanation(@Nullable WithdrawalNotice notice) {
        return notice == null || notice.isByLaw() ? "" : clean(notice.explanation());
    }

    private String link(String path) {
        return address.of(path).toString();
    }

    private static String id(AssetId asset) {
        return "urn:uuid:" + asset.value();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** XML 1.0 has no place for control characters, whatever an officer has pasted. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", " ").replaceAll("[\\uFFFE\\uFFFF]", "");
    }
}
