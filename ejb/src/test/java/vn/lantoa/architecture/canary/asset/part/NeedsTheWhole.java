package vn.lantoa.architecture.canary.asset.part;

import vn.lantoa.architecture.canary.asset.NeedsItsPart;

/** The other half of the cycle. */
public class NeedsTheWhole {
    boolean knows(Object what) {
        return what instanceof NeedsItsPart;
    }
}
