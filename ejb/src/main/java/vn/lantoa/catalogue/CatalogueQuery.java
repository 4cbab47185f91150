package vn.lantoa.catalogue;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Issues;

/**
 * What somebody looks for in the catalogue.
 *
 * @param words every one must stand in title, description or text; diacritics and case do not count
 * @param kind an {@code AssetKind} name, or empty for all
 * @param language a language tag, or empty for all
 * @param topic a topic of the plan ({@code III.1}), or empty for all
 * @param publisher code of an organisation, or empty for all
 * @param after where the page before ended, if this is not the first
 */
public record CatalogueQuery(
        String words, String kind, String language, String topic, String publisher, @Nullable Place after) {
    private static final int LONGEST = 200;

    /** The last entry of a page: keyset of the next. */
    public record Place(Instant publishedAt, AssetId asset) {}

    public CatalogueQuery {
        Issues.none()
                .when(words.length() > LONGEST, "q", "too-long", LONGEST)
                .when(kind.length() > LONGEST, "kind", "too-long", LONGEST)
                .when(language.length() > LONGEST, "lang", "too-long", LONGEST)
                .when(topic.length() > LONGEST, "topic", "too-long", LONGEST)
                .when(publisher.length() > LONGEST, "org", "too-long", LONGEST)
                .throwIfAny();
        words = words.strip();
        kind = kind.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Everything, newest first. */
    public static CatalogueQuery all() {
        return new CatalogueQuery("", "", "", "", "", null);
    }
}
