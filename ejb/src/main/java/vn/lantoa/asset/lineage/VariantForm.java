package vn.lantoa.asset.lineage;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The form of a variant; there may be one for each language and form. */
public enum VariantForm {
    STANDARD,
    /** For people with poor eyesight. */
    LARGE_PRINT,
    /** For people who read little, in short sentences and common words. */
    PLAIN_LANGUAGE;

    /** The word on the wire: {@code large-print}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The form of this word. */
    public static Optional<VariantForm> find(String text) {
        var name = text.strip().replace('-', '_');
        return Stream.of(values())
                .filter(form -> form.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
