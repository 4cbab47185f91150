package vn.lantoa.catalogue;

import java.time.Instant;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Language;

/**
 * Short form of a catalogue entry, for lists.
 *
 * @param publisher the name of the issuing organisation
 * @param thumbnail whether {@code /a/{asset}/r/thumbnail} exists
 */
public record CatalogueCard(
        AssetId asset,
        AssetKind kind,
        Language language,
        String title,
        String publisher,
        Instant publishedAt,
        boolean thumbnail) {}
