package vn.lantoa.press;

import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.text.PathSegment;

/**
 * The addresses from which the readers of a feed fetch pages, pictures and files.
 *
 * @param beforeFiles the prefix of the paths of files and pictures: empty for everyone, else with a slash
 */
record FeedPlaces(HubAddress address, String beforeFiles) {
    /** The address of an asset's page. */
    String page(AssetId asset) {
        return address.of("/a/" + asset.value()).toString();
    }

    /** The address of the current small picture of an asset. */
    String thumbnail(AssetId asset) {
        return address.of(beforeFiles + "/a/" + asset.value() + "/r/thumbnail").toString();
    }

    /** The address of exactly these bytes. */
    String file(PublicFile file) {
        return address.of(beforeFiles + "/f/" + file.sha256() + "/" + PathSegment.of(file.name()))
                .toString();
    }
}
