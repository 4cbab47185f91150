package vn.lantoa.press.item;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.catalogue.PublicFile;

/**
 * Feed entry, independent of the format. Addresses are absolute. Instants have whole milliseconds, because ROME reads
 * further fraction digits as additional milliseconds.
 *
 * @param notice the reason of a withdrawal, if the entry is a withdrawal notice; author, rights, categories and
 *     enclosures are then empty
 * @param summary the description, or the public explanation; possibly empty
 * @param outdated the changes of the source that the variant lacks; null if it is up to date
 */
public record FeedEntry(
        String id,
        @Nullable FeedNotice notice,
        String title,
        Instant updated,
        Instant published,
        String href,
        String language,
        String summary,
        @Nullable String author,
        @Nullable Rights rights,
        @Nullable Integer version,
        @Nullable Picture picture,
        List<Category> categories,
        List<Enclosure> enclosures,
        List<Sibling> related,
        @Nullable Outdated outdated) {
    public FeedEntry {
        updated = updated.truncatedTo(ChronoUnit.MILLIS);
        published = published.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Returns the entry with another summary. */
    public FeedEntry withSummary(String other) {
        return new FeedEntry(
                id,
                notice,
                title,
                updated,
                published,
                href,
                language,
                other,
                author,
                rights,
                version,
                picture,
                categories,
                enclosures,
                related,
                outdated);
    }

    /** Returns the main file; empty if there is none. */
    public Optional<Enclosure> mainFile() {
        return enclosures.stream().filter(Enclosure::main).findFirst();
    }

    /**
     * Terms of use.
     *
     * @param licence the address of the licence; null if the licence has none
     */
    public record Rights(String text, @Nullable String licence) {}

    /** Thumbnail. */
    public record Picture(String href, @Nullable Integer width, @Nullable Integer height) {}

    /** Category (RFC 4287 section 4.2.2). */
    public record Category(String scheme, String term) {}

    /**
     * File of the item.
     *
     * @param title the file name, cleaned for XML
     * @param main whether the file is the main file
     */
    public record Enclosure(String href, String title, PublicFile file, boolean main) {
        public boolean subtitles() {
            return file.role().equals("SUBTITLES");
        }
    }

    /** Page of the source, and its changes as far as its versions have change notes. */
    public record Outdated(String href, List<String> changes) {}

    /** Link to the same content in another language. */
    public record Sibling(String href, String language) {}
}
