package vn.lantoa.press.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.HubJson;

/**
 * Writer of feed documents as JSON Feed 1.1. Data without a standard member is in {@code _lantoa}. JSON Feed has no
 * tombstones, so a withdrawn item is replaced by a notice with the same id and {@code _lantoa.status}
 * {@code withdrawn}.
 */
@ApplicationScoped
public class JsonFeedFormat {
    /** Version identifier of the standard. */
    static final String VERSION = "https://jsonfeed.org/version/1.1";

    @Inject
    HubAddress address;

    public String write(FeedPage page) {
        var head = page.head();
        var next = head.before().isPresent() ? link(head.archive(head.before().getAsLong(), FeedFormat.JSON)) : null;
        return HubJson.write(new JsonFeedDocument(
                VERSION,
                head.fullTitle(),
                link("/"),
                link(head.self(FeedFormat.JSON)),
                head.about(),
                head.language(),
                JsonFeedDocument.Author.named("Lan Toả"),
                next,
                head.isPushed() ? List.of(new JsonFeedDocument.Hub("WebSub", link("/hub"))) : null,
                new JsonFeedDocument.About(link("/feeds")),
                page.entries().stream().map(JsonFeedFormat::item).toList()));
    }

    private static JsonFeedDocument.Item item(FeedPage.Written written) {
        var entry = written.entry();
        var notice = entry.notice();
        var picture = entry.picture();
        var author = entry.author();
        return new JsonFeedDocument.Item(
                entry.id(),
                entry.href(),
                entry.title(),
                notice == null ? written.html() : null,
                notice == null ? written.summary() : null,
                notice == null ? null : written.summary(),
                entry.published(),
                entry.updated(),
                entry.language(),
                picture == null ? null : picture.href(),
                author == null ? null : JsonFeedDocument.Author.named(author),
                some(entry.categories(), FeedEntry.Category::term),
                some(entry.enclosures(), JsonFeedFormat::attachment),
                notice == null ? usable(entry) : withdrawn(entry, notice));
    }

    private static JsonFeedDocument.Attachment attachment(FeedEntry.Enclosure one) {
        return new JsonFeedDocument.Attachment(
                one.href(),
                one.file().mediaType(),
                one.title(),
                one.file().bytes(),
                new JsonFeedDocument.Checksum(one.file().sha256().hex()));
    }

    private static JsonFeedDocument.PublicationStatus withdrawn(FeedEntry entry, FeedNotice notice) {
        return new JsonFeedDocument.PublicationStatus(
                "withdrawn", notice.name(), entry.updated(), null, null, null, null);
    }

    private static JsonFeedDocument.PublicationStatus usable(FeedEntry entry) {
        var rights = entry.rights();
        return new JsonFeedDocument.PublicationStatus(
                "usable",
                null,
                null,
                entry.version(),
                rights == null ? null : rights.text(),
                rights == null ? null : rights.licence(),
                entry.related().stream()
                        .map(sibling -> new JsonFeedDocument.Related(sibling.language(), sibling.href()))
                        .toList());
    }

    /** Returns the mapped list; null if it is empty. */
    private static <T, R> @Nullable List<R> some(List<T> all, Function<T, R> each) {
        return all.isEmpty() ? null : all.stream().map(each).toList();
    }

    private String link(String path) {
        return address.of(path).toString();
    }
}
