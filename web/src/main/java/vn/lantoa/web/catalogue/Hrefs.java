package vn.lantoa.web.catalogue;

import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.text.PathSegment;

/** Paths of the public addresses (the contract fixes their form). */
public final class Hrefs {
    private Hrefs() {}

    /** The page of an asset. */
    public static String page(AssetId asset) {
        return "/a/" + asset.value();
    }

    /** A rendition of the current version. */
    public static String rendition(AssetId asset, String name) {
        return page(asset) + "/r/" + PathSegment.of(name);
    }

    /** The {@code Link} headers to the oEmbed of an asset: in Drupal's form of XML, in WordPress's, and as JSON. */
    static List<String> oembed(AssetId asset, HubAddress address) {
        var asked = address.of(
                "/oembed?url=" + PathSegment.of(address.of(page(asset)).toString()) + "&format=");
        return List.of(
                "<" + asked + "json>; rel=\"alternate\"; type=\"application/json+oembed\"",
                "<" + asked + "xml>; rel=\"alternate\"; type=\"text/xml+oembed\"",
                "<" + asked + "xml>; rel=\"alternate\"; type=\"application/xml+oembed\"");
    }

    /** The subtitles of this version in this language, as {@code vtt} or {@code srt}. */
    static String subtitles(CatalogueEntry entry, Language language, String format) {
        return page(entry.asset()) + "/v/" + entry.version() + "/subtitles/" + language.tag() + "." + format;
    }

    /** The page of everything that explains a public service. */
    public static String service(String code) {
        return "/dv/" + PathSegment.of(code);
    }

    /** Exactly these bytes, under this name. */
    public static String bytes(PublicFile file) {
        return "/f/" + file.sha256() + "/" + PathSegment.of(file.name());
    }
}
