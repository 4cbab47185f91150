package vn.lantoa.press;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.Catalogue;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicState;
import vn.lantoa.catalogue.WithdrawalNotice;
import vn.lantoa.press.item.FeedEntry;
import vn.lantoa.press.item.FeedNotice;
import vn.lantoa.press.item.Terms;

/** Builder of feed entries from catalogue entries, and of withdrawal notices. */
@ApplicationScoped
public class FeedEntries {
    @Inject
    Catalogue catalogue;

    @Inject
    Terms terms;

    /** Returns the permanent id of the asset in every feed. */
    public static String id(AssetId asset) {
        return "urn:uuid:" + asset.value();
    }

    public FeedEntry shown(CatalogueEntry entry, Instant changedAt, FeedPlaces places) {
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
    public FeedEntry notice(PublicState publicState, FeedChanges.Newest change, FeedPlaces places) {
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
