package vn.lantoa.catalogue;

import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.PathSegment;

/** Paths of the public addresses; their form is fixed by the contract. */
public final class Hrefs {
    private Hrefs() {}

    /** Returns the path of an asset's page. */
    public static String page(AssetId asset) {
        return "/a/" + asset.value();
    }

    /** Returns the path of an asset's frame. */
    public static String frame(AssetId asset) {
        return "/embed/" + asset;
    }

    /** Returns the path of a rendition of the current version. */
    public static String rendition(AssetId asset, String name) {
        return page(asset) + "/r/" + PathSegment.of(name);
    }

    /** Returns the {@code Link} headers to an asset's oEmbed: XML in the forms of Drupal and WordPress, and JSON. */
    public static List<String> oembed(AssetId asset, HubAddress address) {
        var asked = address.of(
                "/oembed?url=" + PathSegment.of(address.of(page(asset)).toString()) + "&format=");
        return List.of(
                "<" + asked + "json>; rel=\"alternate\"; type=\"application/json+oembed\"",
                "<" + asked + "xml>; rel=\"alternate\"; type=\"text/xml+oembed\"",
                "<" + asked + "xml>; rel=\"alternate\"; type=\"application/xml+oembed\"");
    }

    /** Returns the path of this version's subtitles in this language; format {@code vtt} or {@code srt}. */
    public static String subtitles(CatalogueEntry entry, Language language, String format) {
        return page(entry.asset()) + "/v/" + entry.version() + "/subtitles/" + language.tag() + "." + format;
    }

    /** Returns the path of the page with all assets that explain a public service. */
    public static String service(String code) {
        return "/dv/" + PathSegment.of(code);
    }

    /** Returns the path of these exact bytes under the file's name. */
    public static String bytes(PublicFile file) {
        return "/f/" + file.sha256() + "/" + PathSegment.of(file.name());
    }
}
