package vn.lantoa.press.websub;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The mode of a request to the hub. */
enum WebSubMode {
    SUBSCRIBE,
    UNSUBSCRIBE;

    /** The mode of this {@code hub.mode}, if there is one. */
    static Optional<WebSubMode> find(String wire) {
        return Arrays.stream(values()).filter(mode -> mode.wire().equals(wire)).findFirst();
    }

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
