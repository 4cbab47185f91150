package vn.lantoa.press.item;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
