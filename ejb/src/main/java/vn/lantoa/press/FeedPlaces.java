package vn.lantoa.press;

import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.PathSegment;

/**
 * Where the readers of a feed fetch what it speaks of.
 *
 * @param beforeFiles what the paths of files and pictures begin with: empty for everyone, else with a slash
 */
record FeedPlaces(HubAddress address, String beforeFiles) {
    /** The page of an asset. */
    String page(AssetId asset) {
        return address.of("/a/" + asset.value()).toString();
    }

    /** The current small picture of an asset. */
    String thumbnail(AssetId asset) {
        return address.of(beforeFiles + "/a/" + asset.value() + "/r/thumbnail").toString();
    }

    /** Exactly these bytes. */
    String file(PublicFile file) {
        return address.of(beforeFiles + "/f/" + file.sha256() + "/" + PathSegment.of(file.name()))
                .toString();
    }
}
