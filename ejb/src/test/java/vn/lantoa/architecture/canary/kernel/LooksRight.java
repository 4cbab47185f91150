package vn.lantoa.architecture.canary.kernel;

import vn.lantoa.architecture.canary.release.Released;

/** Breaks: stages use only earlier stages. */
class LooksRight {
    boolean knows(Object what) {
        return what instanceof Released;
    }
}
