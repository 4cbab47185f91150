package vn.lantoa.web.architecture.canary.catalogue;

import vn.lantoa.web.architecture.canary.catalogue.part.NeedsTheWhole;

/** Breaks together with its other half: packages have no cycles. */
public class NeedsItsPart {
    boolean knows(Object what) {
        return what instanceof NeedsTheWhole;
    }
}
