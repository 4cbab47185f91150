package vn.lantoa.architecture.canary.asset;

import vn.lantoa.architecture.canary.rendition.NeedsAsset;

/** Breaks together with its other half: stages have no cycles. */
public class NeedsRendition {
    boolean knows(Object what) {
        return what instanceof NeedsAsset;
    }
}
