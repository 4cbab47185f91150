package vn.lantoa.distribution.wire;

import vn.lantoa.kernel.Slug;

/** Medium of a publication or broadcast. */
public enum Medium implements Slug {
    WEB(true),
    PRINT(false),
    RADIO(false),
    TV(false),
    SOCIAL(true),
    OTHER(false);

    private final boolean hasAddress;

    Medium(boolean hasAddress) {
        this.hasAddress = hasAddress;
    }

    /** Returns whether items in this medium have separate addresses. */
    public boolean hasAddress() {
        return hasAddress;
    }
}
