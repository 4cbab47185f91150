package vn.lantoa.press.format;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.catalogue.PublicFile;

/**
 * An entry as every format writes it; addresses are absolute, instants of whole milliseconds: ROME takes each further digit
 * of a fraction for more of them.
 *
 * @param notice why the entry is a notice in the place of a withdrawn item, if it is one; then author, rights, categories
 *     and enclosures say nothing of the item
 * @param summary the description, or the public explanation; may be empty
 * @param outdated what the source says differently by now, if this is a variant that lacks it
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
        categories = List.copyOf(categories);
        enclosures = List.copyOf(enclosures);
        related = List.copyOf(related);
    }

    /** The same entry with another summary. */
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

    /** The file that a reader means by "the file", where there is one. */
    public Optional<Enclosure> mainFile() {
        return enclosures.stream().filter(Enclosure::main).findFirst();
    }

    /**
     * The terms of use.
     *
     * @param licence address of the licence, if it has one
     */
    public record Rights(String text, @Nullable String licence) {}

    /** A small picture of it. */
    public record Picture(String href, @Nullable Integer width, @Nullable Integer height) {}

    /** A category of RFC 4287 section 4.2.2. */
    public record Category(String scheme, String term) {}

    /**
     * A file of the item.
     *
     * @param title its name, fit for XML
     * @param main whether it is the one that a reader means by "the file"
     */
    public record Enclosure(String href, String title, PublicFile file, boolean main) {
        public boolean subtitles() {
            return file.role().equals("SUBTITLES");
        }
    }

    /** The source's page, and what changed there where its versions say so. */
    public record Outdated(String href, List<String> changes) {
        public Outdated {
            changes = List.copyOf(changes);
        }
    }

    /** The same content in another language. */
    public record Sibling(String href, String language) {}
}
