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
import vn.lantoa.catalogue.Catalogue;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicState;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.press.item.FeedContent;
import vn.lantoa.press.item.FeedEntry;
import vn.lantoa.press.item.FeedNotice;
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
    FeedEntries make;

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
                if (view.takes().test(entry)) entries.add(make.shown(entry, change.at(), view.places()));
                else tombstones.add(new Tombstone(FeedEntries.id(change.asset()), change.at(), FeedNotice.MOVED, ""));
                freshUntil = earlier(freshUntil, entry.expiresAt() == null ? Instant.MAX : entry.expiresAt());
                continue;
            }
            var notice = make.notice(state.get(), change, view.places());
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
}
