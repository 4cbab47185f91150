package vn.lantoa.press.format;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import vn.lantoa.kernel.HubAddress;

/**
 * Writes feed documents as JSON Feed 1.1. What the standard has no word for stands in {@code _lantoa}; what was taken back
 * has a notice of the same id, with {@code _lantoa.status} {@code withdrawn}: JSON Feed knows no tombstones.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class JsonFeedFormat {
    /** The version of the standard, as it names itself. */
    static final String VERSION = "https://jsonfeed.org/version/1.1";

    private static final String OURS = "_lantoa";

    @Inject
    HubAddress address;

    public String write(FeedPage page) {
        var head = page.head();
        var feed = Json.createObjectBuilder()
                .add("version", VERSION)
                .add("title", head.fullTitle())
                .add("home_page_url", link("/"))
                .add("feed_url", link(head.self(FeedFormat.JSON)))
                .add("description", head.about())
                .add("language", head.language())
                .add("authors", authors("Lan Toả"));
        head.before().ifPresent(number -> feed.add("next_url", link(head.archive(number, FeedFormat.JSON))));
        if (head.isPushed())
            feed.add(
                    "hubs",
                    Json.createArrayBuilder()
                            .add(Json.createObjectBuilder()
                                    .add("type", "WebSub")
                                    .add("url", link("/hub"))));
        feed.add(OURS, Json.createObjectBuilder().add("about", link("/feeds")));
        var items = Json.createArrayBuilder();
        page.entries().forEach(written -> items.add(item(written)));
        return feed.add("items", items).build().toString();
    }

    private static JsonObjectBuilder item(FeedPage.Written written) {
        var entry = written.entry();
        var item = Json.createObjectBuilder()
                .add("id", entry.id())
                .add("url", entry.href())
                .add("title", entry.title());
        if (entry.notice() == null) item.add("content_html", written.html()).add("summary", written.summary());
        else item.add("content_text", written.summary());
        item.add("date_published", entry.published().toString())
                .add("date_modified", entry.updated().toString())
                .add("language", entry.language());
        if (entry.picture() != null) item.add("image", entry.picture().href());
        if (entry.author() != null) item.add("authors", authors(entry.author()));
        if (!entry.categories().isEmpty()) item.add("tags", tags(entry.categories()));
        if (!entry.enclosures().isEmpty()) item.add("attachments", attachments(entry.enclosures()));
        return item.add(OURS, ours(entry));
    }

    private static JsonArrayBuilder tags(List<FeedEntry.Category> categories) {
        var tags = Json.createArrayBuilder();
        categories.forEach(category -> tags.add(category.term()));
        return tags;
    }

    private static JsonArrayBuilder attachments(List<FeedEntry.Enclosure> files) {
        var attachments = Json.createArrayBuilder();
        for (var one : files)
            attachments.add(Json.createObjectBuilder()
                    .add("url", one.href())
                    .add("mime_type", one.file().mediaType())
                    .add("title", one.title())
                    .add("size_in_bytes", one.file().bytes())
                    .add(
                            OURS,
                            Json.createObjectBuilder()
                                    .add("sha256", one.file().sha256().hex())));
        return attachments;
    }

    private static JsonObjectBuilder ours(FeedEntry entry) {
        var ours = Json.createObjectBuilder();
        var notice = entry.notice();
        if (notice != null)
            return ours.add("status", "withdrawn")
                    .add("reason", notice.name())
                    .add("withdrawn_at", entry.updated().toString());
        ours.add("status", "usable");
        if (entry.version() != null) ours.add("version", entry.version());
        var rights = entry.rights();
        if (rights != null) ours.add("rights", rights.text());
        if (rights != null && rights.licence() != null) ours.add("licence", rights.licence());
        var related = Json.createArrayBuilder();
        for (var sibling : entry.related())
            related.add(Json.createObjectBuilder()
                    .add("language", sibling.language())
                    .add("url", sibling.href()));
        return ours.add("related", related);
    }

    private static JsonArrayBuilder authors(String name) {
        return Json.createArrayBuilder().add(Json.createObjectBuilder().add("name", name));
    }

    private String link(String path) {
        return address.of(path).toString();
    }
}
