package vn.lantoa.web.catalogue;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.CatalogueCard;
import vn.lantoa.catalogue.CatalogueQuery;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.PathSegment;
import vn.lantoa.kernel.Rejected;

/** The search form of the catalogue, as its address holds it. */
public class CatalogueForm {
    @QueryParam("q")
    @DefaultValue("")
    String words = "";

    @QueryParam("kind")
    @DefaultValue("")
    String kind = "";

    @QueryParam("lang")
    @DefaultValue("")
    String language = "";

    @QueryParam("topic")
    @DefaultValue("")
    String topic = "";

    @QueryParam("org")
    @DefaultValue("")
    String publisher = "";

    @QueryParam("after")
    @DefaultValue("")
    String after = "";

    /** What is asked for. */
    CatalogueQuery query() {
        return new CatalogueQuery(words, kind, language, topic, publisher, place(after));
    }

    /** The address of the page after the one that ends with this card. */
    String nextAfter(CatalogueCard last) {
        var place = last.publishedAt() + " " + last.asset().value();
        var cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
        return "/search?q=" + PathSegment.of(words) + "&kind=" + PathSegment.of(kind) + "&lang="
                + PathSegment.of(language) + "&topic=" + PathSegment.of(topic) + "&org=" + PathSegment.of(publisher)
                + "&after=" + cursor;
    }

    private static CatalogueQuery.@Nullable Place place(String cursor) {
        if (cursor.isEmpty()) return null;
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", 2);
            if (parts.length == 2) {
                return new CatalogueQuery.Place(Instant.parse(parts[0]), new AssetId(UUID.fromString(parts[1])));
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Rejected(Issues.of("after", "not-a-cursor"));
        }
        throw new Rejected(Issues.of("after", "not-a-cursor"));
    }

    /** The words looked for. */
    public String getWords() {
        return words;
    }

    /** The kind chosen, or empty. */
    public String getKind() {
        return kind;
    }

    /** Where the page begins, or empty for the first. */
    public String getAfter() {
        return after;
    }

    /** The language chosen, or empty. */
    public String getLanguage() {
        return language;
    }
}
