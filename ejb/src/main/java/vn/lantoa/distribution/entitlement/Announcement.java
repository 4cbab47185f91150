package vn.lantoa.distribution.entitlement;

import java.time.Instant;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.lineage.VariantForm;
import vn.lantoa.kernel.Language;

/**
 * The announcement of a release under embargo to a partner who signed: its subject and its time. Never its text, a
 * file, a size or a hash.
 *
 * @param texts without the text itself, the words for a picture, and what only matters once there is something to use
 * @param organisation code of the owning organisation
 * @param publisher name of the issuing organisation
 * @param embargoUntil before which nothing of it may be published
 * @param dueAt when it is planned to come out
 * @param announcedAt when this was last said differently
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
        texts = texts.only(PublicTexts.Field.ANNOUNCED);
    }
}
