package vn.lantoa.press;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.Catalogue;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicState;
import vn.lantoa.catalogue.WithdrawalNotice;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.press.item.FeedContent;
import vn.lantoa.press.item.FeedEntry;
import vn.lantoa.press.item.FeedNotice;
import vn.lantoa.press.item.Terms;
import vn.lantoa.press.item.Tombstone;

/**
 * Builder of feed entries and tombstones from the current public state. For readers that do not support tombstones, a
 * notice entry with the same id replaces a withdrawn item for {@link #NOTICE_STANDS}.
 */
@ApplicationScoped
public class FeedItems {
    static final Duration NOTICE_STANDS = Duration.ofDays(30);

    @Inject
    Catalogue catalogue;

    @Inject
    Terms terms;

    @Inject
    HubAddress address;

    /** Returns the content of a feed for everyone; for {@code takes}, see {@link FeedView}. */
    public FeedContent of(Predicate<CatalogueEntry> takes, List<FeedChanges.Newest> newest, Instant now) {
        var assets = newest.stream().map(FeedChanges.Newest::asset).toList();
        var states = FeedView.states(catalogue.shown(assets), catalogue::find);
        return of(new FeedView(states, takes, new FeedPlaces(address, "")), newest, now);
    }

    public FeedContent of(FeedView view, List<FeedChanges.Newest> newest, Instant now) {
        var entries = new ArrayList<FeedEntry>();
        var tombstones = new ArrayList<Tombstone>();
        var freshUntil = Instant.MAX;
        for (var change : newest) {
            var state = view.states().apply(change.asset());
            if (state.isEmpty()) continue;
            if (state.get() instanceof PublicState.PublicEntry shown) {
                var entry = shown.entry();
                if (view.takes().test(entry)) entries.add(shown(entry, change.at(), view.places()));
                else tombstones.add(new Tombstone(id(change.asset()), change.at(), FeedNotice.MOVED, ""));
                freshUntil = earlier(freshUntil, entry.expiresAt() == null ? Instant.MAX : entry.expiresAt());
                continue;
            }
            var notice = notice(state.get(), change, view.places());
            tombstones.add(tombstone(notice));
            var falls = change.at().plus(NOTICE_STANDS);
            if (!now.isBefore(falls)) continue;
            entries.add(notice);
            freshUntil = earlier(freshUntil, falls);
        }
        entries.sort(Comparator.comparing(e -> e.notice() != FeedNotice.RECALL));
        var assets = newest.stream().map(FeedChanges.Newest::asset).collect(Collectors.toSet());
        return new FeedContent(entries, tombstones, assets, updated(newest), freshUntil);
    }

    private static Tombstone tombstone(FeedEntry notice) {
        return new Tombstone(notice.id(), notice.updated(), Objects.requireNonNull(notice.notice()), notice.summary());
    }

    private static Instant updated(List<FeedChanges.Newest> newest) {
        return newest.stream()
                .map(FeedChanges.Newest::at)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** Returns the permanent id of the asset in every feed. */
    public static String id(AssetId asset) {
        return "urn:uuid:" + asset.value();
    }

    private FeedEntry shown(CatalogueEntry entry, Instant changedAt, FeedPlaces places) {
        var texts = entry.texts();
        return new FeedEntry(
                id(entry.asset()),
                null,
                Terms.clean(texts.title()),
                changedAt,
                entry.firstPublishedAt(),
                places.page(entry.asset()),
                entry.language().tag(),
                Terms.clean(texts.description()),
                Terms.clean(entry.publisher()),
                rights(entry),
                entry.version(),
                picture(entry, places),
                categories(entry),
                enclosures(entry, places),
                entry.languages().stream()
                        .map(l -> new FeedEntry.Sibling(
                                places.page(l.asset()), l.language().tag()))
                        .toList(),
                outdated(entry, places));
    }

    /** Creates the notice for an asset that was withdrawn or has expired. */
    private FeedEntry notice(PublicState publicState, FeedChanges.Newest change, FeedPlaces places) {
        var taken = publicState instanceof PublicState.TakenBack back ? back.notice() : null;
        var notice = taken == null
                ? FeedNotice.LAPSED
                : FeedNotice.valueOf(taken.kind().name());
        var target = taken == null ? change.asset() : taken.replacedBy().orElse(change.asset());
        return new FeedEntry(
                id(change.asset()),
                notice,
                notice.words(),
                change.at(),
                change.at(),
                places.page(target),
                "vi",
                explanation(taken),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static List<FeedEntry.Category> categories(CatalogueEntry entry) {
        return List.of(
                new FeedEntry.Category("urn:lantoa:kind", entry.kind().slug()),
                new FeedEntry.Category("urn:lantoa:topic", entry.texts().topic()),
                new FeedEntry.Category("urn:lantoa:form", entry.form().slug()));
    }

    private FeedEntry.@Nullable Rights rights(CatalogueEntry entry) {
        var texts = entry.texts();
        if (texts.rights().isEmpty() && texts.credit().isEmpty()) return null;
        var said = (texts.credit() + " " + texts.rights() + " " + texts.license()).strip();
        return new FeedEntry.Rights(Terms.clean(said), terms.licence(texts).orElse(null));
    }

    private static FeedEntry.@Nullable Picture picture(CatalogueEntry entry, FeedPlaces places) {
        return entry.rendition("thumbnail")
                .map(r -> new FeedEntry.Picture(places.thumbnail(entry.asset()), r.width(), r.height()))
                .orElse(null);
    }

    private static List<FeedEntry.Enclosure> enclosures(CatalogueEntry entry, FeedPlaces places) {
        var main = entry.mainFile();
        return entry.files().stream()
                .map(file -> new FeedEntry.Enclosure(
                        places.file(file),
                        Terms.clean(file.name()),
                        file,
                        main.filter(file::equals).isPresent()))
                .toList();
    }

    private FeedEntry.@Nullable Outdated outdated(CatalogueEntry entry, FeedPlaces places) {
        return catalogue
                .findOutdated(entry)
                .map(following -> new FeedEntry.Outdated(
                        places.page(following.source()),
                        following.changes().stream().map(Terms::clean).toList()))
                .orElse(null);
    }

    private static String explanation(@Nullable WithdrawalNotice notice) {
        return notice == null || notice.isByLaw() ? "" : Terms.clean(notice.explanation());
    }
}
