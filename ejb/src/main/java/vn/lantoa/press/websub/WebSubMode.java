package vn.lantoa.press.websub;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Mode of a request to the hub. */
enum WebSubMode {
    SUBSCRIBE,
    UNSUBSCRIBE;

    /** Returns the mode with the given {@code hub.mode} value; empty if the value is invalid. */
    static Optional<WebSubMode> find(String wire) {
        return Arrays.stream(values()).filter(mode -> mode.wire().equals(wire)).findFirst();
    }

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
