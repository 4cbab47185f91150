package vn.lantoa.bulletin;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The voice of a bulletin. */
public enum BulletinVoice {
    /** An announcer reads it, from the text. */
    ANNOUNCER,
    /** The recording that was approved with the asset. */
    RECORDING,
    /** A machine; it says so wherever it is heard or shown. */
    MACHINE;

    /** The word on the wire: {@code announcer}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The voice of this word or constant name. */
    public static Optional<BulletinVoice> find(String text) {
        return Stream.of(values())
                .filter(one -> one.name().equalsIgnoreCase(text.strip()))
                .findFirst();
    }
}
