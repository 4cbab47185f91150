package vn.lantoa.press.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
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

    /**
     * JSON Feed 1.1 document. Members keep this order and null members are omitted. Data without a standard member is in
     * {@code _lantoa}.
     */
    @JsonbPropertyOrder({
        "version",
        "title",
        "home",
        "self",
        "description",
        "language",
        "authors",
        "next",
        "hubs",
        "ours",
        "items"
    })
    public record JsonFeedDocument(
            String version,
            String title,
            @JsonbProperty("home_page_url") String home,
            @JsonbProperty("feed_url") String self,
            String description,
            String language,
            List<Author> authors,
            @JsonbProperty("next_url") @Nullable String next,
            @Nullable List<Hub> hubs,
            @JsonbProperty("_lantoa") About ours,
            List<Item> items) {
        /** Author of an item. */
        public record Author(String name) {
            static List<Author> named(String name) {
                return List.of(new Author(name));
            }
        }

        /** Address for subscriptions. */
        @JsonbPropertyOrder({"type", "url"})
        public record Hub(String type, String url) {}

        /** Link to the page about all feeds. */
        public record About(String about) {}

        /** Item: HTML with a summary, or the text of a notice. */
        @JsonbPropertyOrder({
            "id",
            "url",
            "title",
            "html",
            "summary",
            "text",
            "published",
            "modified",
            "language",
            "image",
            "authors",
            "tags",
            "attachments",
            "ours"
        })
        public record Item(
                String id,
                String url,
                String title,
                @JsonbProperty("content_html") @Nullable String html,
                @Nullable String summary,
                @JsonbProperty("content_text") @Nullable String text,
                @JsonbProperty("date_published") Instant published,
                @JsonbProperty("date_modified") Instant modified,
                String language,
                @Nullable String image,
                @Nullable List<Author> authors,
                @Nullable List<String> tags,
                @Nullable List<Attachment> attachments,
                @JsonbProperty("_lantoa") PublicationStatus ours) {}

        /** File of an item. */
        @JsonbPropertyOrder({"url", "mediaType", "title", "bytes", "ours"})
        public record Attachment(
                String url,
                @JsonbProperty("mime_type") String mediaType,
                String title,
                @JsonbProperty("size_in_bytes") long bytes,
                @JsonbProperty("_lantoa") Checksum ours) {}

        /** Checksum of a file. */
        public record Checksum(String sha256) {}

        /** State of an item: with version and rights while the item is usable, with a reason after it was withdrawn. */
        @JsonbPropertyOrder({"status", "reason", "withdrawnAt", "version", "rights", "licence", "related"})
        public record PublicationStatus(
                String status,
                @Nullable String reason,
                @JsonbProperty("withdrawn_at") @Nullable Instant withdrawnAt,
                @Nullable Integer version,
                @Nullable String rights,
                @Nullable String licence,
                @Nullable List<Related> related) {}

        /** Link to the same content in another language. */
        @JsonbPropertyOrder({"language", "url"})
        public record Related(String language, String url) {}
    }
}
