package vn.lantoa.architecture.canary.asset;

import vn.lantoa.architecture.canary.asset.part.NeedsTheWhole;

/** Breaks, with its other half: packages have no cycles, within a stage either. */
public class NeedsItsPart {
    boolean knows(Object what) {
        return what instanceof NeedsTheWhole;
    }
}
