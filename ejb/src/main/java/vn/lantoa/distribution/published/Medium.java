package vn.lantoa.distribution.published;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The medium in which something was published or aired. */
public enum Medium {
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

    /** The word on the wire. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The medium of this slug or constant name. */
    public static Optional<Medium> find(String text) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(text.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
