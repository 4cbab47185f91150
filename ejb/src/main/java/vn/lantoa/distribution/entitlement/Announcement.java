package vn.lantoa.distribution.entitlement;

import java.time.Instant;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.VariantForm;
import vn.lantoa.kernel.Language;

/**
 * Announcement of an embargoed release to a partner that signed the embargo agreement, with the subject and time of the
 * release. An announcement never contains the text, a file, a size or a hash.
 *
 * @param texts public texts without the body, the alternative text and fields that matter only after publication
 * @param organisation code of the owning organisation
 * @param publisher name of the issuing organisation
 * @param embargoUntil instant before which nothing of the release may be published
 * @param dueAt planned time of publication
 * @param announcedAt time of the last change of the announcement
 */
public record Announcement(
        AssetId asset,
        int version,
        AssetKind kind,
        Language language,
        VariantForm form,
        PublicTexts texts,
        String organisation,
        String publisher,
        Instant embargoUntil,
        Instant dueAt,
        Instant announcedAt) {
    public Announcement {
        texts = texts.only(MetadataField.ANNOUNCED);
    }
}
