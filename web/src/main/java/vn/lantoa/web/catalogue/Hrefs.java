package vn.lantoa.web.catalogue;

import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.PathSegment;

/** Paths of the public addresses (the contract fixes their form). */
public final class Hrefs {
    private Hrefs() {}

    /** The page of an asset. */
    public static String page(AssetId asset) {
        return "/a/" + asset.value();
    }

    /** A rendition of what is current. */
    public static String rendition(AssetId asset, String name) {
        return page(asset) + "/r/" + PathSegment.of(name);
    }

    /** The subtitles of this version in this language, as {@code vtt} or {@code srt}. */
    static String subtitles(CatalogueEntry entry, Language language, String format) {
        return page(entry.asset()) + "/v/" + entry.version() + "/subtitles/" + language.tag() + "." + format;
    }

    /** Exactly these bytes, under this name. */
    public static String bytes(PublicFile file) {
        return "/f/" + file.sha256() + "/" + PathSegment.of(file.name());
    }
}
