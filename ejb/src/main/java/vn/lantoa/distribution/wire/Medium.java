package vn.lantoa.distribution.wire;

import vn.lantoa.kernel.Slug;

/** Medium in which something was published or broadcast. */
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
