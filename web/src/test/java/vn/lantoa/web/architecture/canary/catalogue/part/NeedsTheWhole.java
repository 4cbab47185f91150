package vn.lantoa.web.architecture.canary.catalogue.part;

import vn.lantoa.web.architecture.canary.catalogue.NeedsItsPart;

/** The other half of the cycle. */
public class NeedsTheWhole {
    boolean knows(Object what) {
        return what instanceof NeedsItsPart;
    }
}
