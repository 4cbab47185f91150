package vn.lantoa.press;

import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.PathSegment;

/**
 * Addresses of pages, pictures and files for the readers of a feed.
 *
 * @param beforeFiles the prefix of the paths of files and pictures: empty for everyone, else starting with a slash
 */
record FeedPlaces(HubAddress address, String beforeFiles) {
    /** Returns the address of an asset's page. */
    String page(AssetId asset) {
        return address.of("/a/" + asset.value()).toString();
    }

    /** Returns the address of an asset's current thumbnail. */
    String thumbnail(AssetId asset) {
        return address.of(beforeFiles + "/a/" + asset.value() + "/r/thumbnail").toString();
    }

    /** Returns the address of exactly these bytes. */
    String file(PublicFile file) {
        return address.of(beforeFiles + "/f/" + file.sha256() + "/" + PathSegment.of(file.name()))
                .toString();
    }
}
