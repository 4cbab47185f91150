package vn.lantoa.press.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * Writes a JSON Feed 1.1 document. Members keep this order and null members are omitted. Data without a standard
     * member is in {@code _lantoa}.
     */
    public String write(FeedPage page) {
        var head = page.head();
        var next = head.before().isPresent() ? link(head.archive(head.before().getAsLong(), FeedFormat.JSON)) : null;
        var feed = new LinkedHashMap<String, Object>();
        put(feed, "version", VERSION);
        put(feed, "title", head.fullTitle());
        put(feed, "home_page_url", link("/"));
        put(feed, "feed_url", link(head.self(FeedFormat.JSON)));
        put(feed, "description", head.about());
        put(feed, "language", head.language());
        put(feed, "authors", authors("Lan Toả"));
        put(feed, "next_url", next);
        put(feed, "hubs", head.isPushed() ? List.of(new Hub("WebSub", link("/hub"))) : null);
        put(feed, "_lantoa", Map.of("about", link("/feeds")));
        put(feed, "items", page.entries().stream().map(JsonFeedFormat::item).toList());
        return HubJson.write(feed);
    }

    /** Returns an item: HTML with a summary, or the text of a notice. */
    private static Map<String, Object> item(FeedPage.Written written) {
        var entry = written.entry();
        var notice = entry.notice();
        var picture = entry.picture();
        var author = entry.author();
        var item = new LinkedHashMap<String, Object>();
        put(item, "id", entry.id());
        put(item, "url", entry.href());
        put(item, "title", entry.title());
        put(item, "content_html", notice == null ? written.html() : null);
        put(item, notice == null ? "summary" : "content_text", written.summary());
        put(item, "date_published", entry.published());
        put(item, "date_modified", entry.updated());
        put(item, "language", entry.language());
        put(item, "image", picture == null ? null : picture.href());
        put(item, "authors", author == null ? null : authors(author));
        put(item, "tags", some(entry.categories(), FeedEntry.Category::term));
        put(item, "attachments", some(entry.enclosures(), JsonFeedFormat::attachment));
        put(item, "_lantoa", notice == null ? usable(entry) : withdrawn(entry, notice));
        return item;
    }

    private static Map<String, Object> attachment(FeedEntry.Enclosure one) {
        var attachment = new LinkedHashMap<String, Object>();
        put(attachment, "url", one.href());
        put(attachment, "mime_type", one.file().mediaType());
        put(attachment, "title", one.title());
        put(attachment, "size_in_bytes", one.file().bytes());
        put(attachment, "_lantoa", Map.of("sha256", one.file().sha256().hex()));
        return attachment;
    }

    private static Map<String, Object> withdrawn(FeedEntry entry, FeedNotice notice) {
        var state = new LinkedHashMap<String, Object>();
        put(state, "status", "withdrawn");
        put(state, "reason", notice.name());
        put(state, "withdrawn_at", entry.updated());
        return state;
    }

    private static Map<String, Object> usable(FeedEntry entry) {
        var rights = entry.rights();
        var state = new LinkedHashMap<String, Object>();
        put(state, "status", "usable");
        put(state, "version", entry.version());
        put(state, "rights", rights == null ? null : rights.text());
        put(state, "licence", rights == null ? null : rights.licence());
        put(
                state,
                "related",
                entry.related().stream()
                        .map(sibling -> new Related(sibling.language(), sibling.href()))
                        .toList());
        return state;
    }

    private static void put(Map<String, Object> out, String name, @Nullable Object value) {
        if (value != null) out.put(name, value);
    }

    private static List<Map<String, String>> authors(String name) {
        return List.of(Map.of("name", name));
    }

    /** Returns the mapped list; null if it is empty. */
    private static <T, R> @Nullable List<R> some(List<T> all, Function<T, R> each) {
        return all.isEmpty() ? null : all.stream().map(each).toList();
    }

    private String link(String path) {
        return address.of(path).toString();
    }

    /** Address for subscriptions. */
    @JsonbPropertyOrder({"type", "url"})
    public record Hub(String type, String url) {}

    /** Link to the same content in another language. */
    @JsonbPropertyOrder({"language", "url"})
    public record Related(String language, String url) {}
}
