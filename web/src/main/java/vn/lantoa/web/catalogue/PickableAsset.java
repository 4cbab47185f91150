package vn.lantoa.web.catalogue;

import vn.lantoa.asset.LifeStage;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.Hrefs;
import vn.lantoa.release.reading.VersionLife;

/**
 * An option of the asset picker.
 *
 * @param life the version that is shown for the asset, with its state
 * @param kindKey message key of the kind
 * @param picture path of a thumbnail; empty if there is none
 */
public record PickableAsset(
        VersionLife life, String title, String language, String kindKey, String agency, String picture) {
    /** Maximum number of options. */
    static final int MOST = 8;

    /** Creates the option of a public asset. */
    static PickableAsset ofPublic(CatalogueEntry entry) {
        var picture = entry.thumbnail().map(one -> Hrefs.rendition(entry.asset(), one.role()));
        return of(entry, LifeStage.PUBLIC, picture.orElse(""));
    }

    /** Creates the option of an asset released to some only. It has no picture: partners' sessions read no files. */
    static PickableAsset ofShared(CatalogueEntry entry) {
        return of(entry, LifeStage.SHARED, "");
    }

    private static PickableAsset of(CatalogueEntry entry, LifeStage stage, String picture) {
        return new PickableAsset(
                new VersionLife(entry.asset(), entry.version(), stage, null, null),
                entry.texts().title(),
                entry.language().tag(),
                entry.kind().labelKey(),
                entry.publisher(),
                picture);
    }
}
