package vn.lantoa.embed;

import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.PathSegment;

/** Paths of the public addresses used in embeds; the contract defines their form. */
public final class EmbedLinks {
    private EmbedLinks() {}

    /** Returns the path of an asset's page. */
    public static String page(AssetId asset) {
        return "/a/" + asset;
    }

    /** Returns the path of an asset's frame. */
    static String frame(AssetId asset) {
        return "/embed/" + asset;
    }

    /** Returns the path of exactly these bytes. */
    public static String bytes(PublicFile file) {
        return "/f/" + file.sha256() + "/" + PathSegment.of(file.name());
    }

    /** Returns the path of a version's subtitles in this language, as WebVTT for browsers. */
    static String subtitles(CatalogueEntry entry, Language language) {
        return page(entry.asset()) + "/v/" + entry.version() + "/subtitles/" + language.tag() + ".vtt";
    }
}
