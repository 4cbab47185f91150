package vn.lantoa.embed;

import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.text.PathSegment;

/** Paths of the public addresses that embeds lead to (the contract fixes their form). */
public final class EmbedLinks {
    private EmbedLinks() {}

    /** The path of an asset's page. */
    public static String page(AssetId asset) {
        return "/a/" + asset;
    }

    /** The path of the frame of an asset. */
    static String frame(AssetId asset) {
        return "/embed/" + asset;
    }

    /** The path of exactly these bytes. */
    public static String bytes(PublicFile file) {
        return "/f/" + file.sha256() + "/" + PathSegment.of(file.name());
    }

    /** The path of this version's subtitles in this language, as browsers play them. */
    static String subtitles(CatalogueEntry entry, Language language) {
        return page(entry.asset()) + "/v/" + entry.version() + "/subtitles/" + language.tag() + ".vtt";
    }
}
