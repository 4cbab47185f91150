package vn.lantoa.architecture.canary.kernel;

import vn.lantoa.architecture.canary.release.Released;

/** Breaks: stages only look left. */
class LooksRight {
    boolean knows(Object what) {
        return what instanceof Released;
    }
}
