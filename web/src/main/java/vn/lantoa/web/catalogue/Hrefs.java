package vn.lantoa.web.catalogue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.PublicFile;

/** Paths of the public addresses (the contract fixes their form). */
final class Hrefs {
    private Hrefs() {}

    static String page(AssetId asset) {
        return "/a/" + asset.value();
    }

    static String version(AssetId asset, int version) {
        return page(asset) + "/v/" + version;
    }

    static String rendition(AssetId asset, String name) {
        return page(asset) + "/r/" + segment(name);
    }

    /** Exactly these bytes, under this name. */
    static String bytes(PublicFile file) {
        return "/f/" + file.sha256() + "/" + segment(file.name());
    }

    static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
