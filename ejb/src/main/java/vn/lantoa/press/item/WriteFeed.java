package vn.lantoa.press.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.Templates;

/** Writer of feed content in the requested format. */
@ApplicationScoped
public class WriteFeed {
    @Inject
    Templates templates;

    @Inject
    AtomFormat atom;

    @Inject
    RssFormat rss;

    @Inject
    JsonFeedFormat json;

    /**
     * Returns the document, with the hash of its text as ETag.
     *
     * @param lastSeq the number of the newest change in the document
     */
    public FeedDocument write(FeedFormat format, FeedHead head, FeedContent content, long lastSeq) {
        var entries = content.entries().stream().map(this::written).toList();
        var text = write(format, new FeedPage(head, content.updated(), entries, content.tombstones()));
        var etag = Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex();
        return new FeedDocument(format, text, etag, lastSeq, content.assets(), content.updated(), content.freshUntil());
    }

    private String write(FeedFormat format, FeedPage page) {
        return switch (format) {
            case ATOM -> atom.write(page);
            case RSS -> rss.write(page);
            case JSON -> json.write(page);
        };
    }

    private FeedPage.Written written(FeedEntry entry) {
        var model = Map.of("entry", entry);
        return new FeedPage.Written(
                entry,
                templates.render("press/feed-summary.ftl", model).strip(),
                templates.render("press/feed-content.ftlh", model).strip());
    }
}
