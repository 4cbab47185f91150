package vn.lantoa.distribution.published;

import vn.lantoa.kernel.Slug;

/** The medium in which something was published or aired. */
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

    /** True if things there have addresses of their own. */
    public boolean hasAddress() {
        return hasAddress;
    }
}
