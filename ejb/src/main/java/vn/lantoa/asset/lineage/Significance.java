package vn.lantoa.asset.lineage;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The significance of a version's change against the one before it. */
public enum Significance {
    /** Spelling, layout, a better picture: the former version is not wrong. */
    MINOR,
    /** The content differs: whatever was made from the former version is outdated. */
    MAJOR;

    /** The word on the wire: {@code minor}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant of this word. */
    public static Optional<Significance> find(String text) {
        return Stream.of(values())
                .filter(one -> one.name().equalsIgnoreCase(text.strip()))
                .findFirst();
    }
}
