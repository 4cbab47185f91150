package vn.lantoa.architecture.canary.rendition;

import vn.lantoa.architecture.canary.asset.NeedsRendition;

/** The other half of the cycle. */
public class NeedsAsset {
    boolean knows(Object what) {
        return what instanceof NeedsRendition;
    }
}
