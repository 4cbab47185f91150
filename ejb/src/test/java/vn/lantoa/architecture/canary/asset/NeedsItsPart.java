package vn.lantoa.architecture.canary.asset;

import vn.lantoa.architecture.canary.asset.part.NeedsTheWhole;

/** Breaks together with its other half: packages have no cycles, even within a stage. */
public class NeedsItsPart {
    boolean knows(Object what) {
        return what instanceof NeedsTheWhole;
    }
}
