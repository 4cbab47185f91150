package vn.lantoa.press;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the template writes it; instants are RFC 3339 texts, addresses absolute.
 *
 * @param notice empty, or why the entry is a notice in the place of a withdrawn item ({@code NOTICE}, {@code REPLACE},
 *     {@code RECALL}, {@code REMOVE_BY_LAW}, {@code LAPSED}); then title, author, rights, categories and enclosures say
 *     nothing of the item
 * @param summary the description, or the public explanation
 * @param outdated what the source says differently by now, if this is a variant that lacks it
 */
public record FeedEntry(
        String id,
        String notice,
        String title,
        String updated,
        String published,
        String href,
        String language,
        String summary,
        @Nullable String author,
        @Nullable String rights,
        @Nullable Integer version,
        @Nullable String image,
        List<Category> categories,
        List<Enclosure> enclosures,
        List<Sibling> related,
        @Nullable Outdated outdated) {
    public FeedEntry {
        categories = List.copyOf(categories);
        enclosures = List.copyOf(enclosures);
        related = List.copyOf(related);
    }

    /** A category of RFC 4287 section 4.2.2; the label is made by the template. */
    public record Category(String scheme, String term) {}

    /** A file of the item, with its SHA-256. */
    public record Enclosure(String href, String type, long length, String title, String sha256) {}

    /** The source's page, and what changed there where its versions say so. */
    public record Outdated(String href, List<String> changes) {
        public Outdated {
            changes = List.copyOf(changes);
        }
    }

    /** The same thing in another language. */
    public record Sibling(String href, String language) {}
}
