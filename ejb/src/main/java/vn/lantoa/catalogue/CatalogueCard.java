package vn.lantoa.catalogue;

import java.time.Instant;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Language;

/**
 * Short form of a catalogue entry, for lists.
 *
 * @param publisher the name of the issuing organisation
 * @param thumbnail the name of its thumbnail rendition: WebP; JPEG if the version has no WebP thumbnail; empty if
 *     neither is ready
 */
public record CatalogueCard(
        AssetId asset,
        AssetKind kind,
        Language language,
        String title,
        String publisher,
        Instant publishedAt,
        String thumbnail) {
    /** Returns the card of an entry. */
    public static CatalogueCard of(CatalogueEntry entry) {
        return new CatalogueCard(
                entry.asset(),
                entry.kind(),
                entry.language(),
                entry.texts().title(),
                entry.publisher(),
                entry.publishedAt(),
                entry.thumbnail().map(PublicFile::role).orElse(""));
    }

    /** Returns the path of the thumbnail; empty if there is none. */
    public String picture() {
        return thumbnail.isEmpty() ? "" : Hrefs.rendition(asset, thumbnail);
    }
}
