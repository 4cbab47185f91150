package vn.lantoa.embed;

import java.util.Arrays;
import vn.lantoa.kernel.Slug;

/**
 * Options of an embedded collection.
 *
 * @param layout arrangement of the entries
 * @param most maximum number of entries
 * @param look language of the surrounding text, and text size
 * @param onward query of the same search on the hub; may be empty
 */
public record CollectionOptions(Layout layout, int most, EmbedOptions look, String onward) {
    private static final int FEW = 12;
    private static final int MOST = 24;

    /** Arrangement of entries. */
    public enum Layout implements Slug {
        LIST,
        GRID,
        CAROUSEL;

        /** Parses a layout; unknown words are {@code LIST}. */
        public static Layout of(String word) {
            return Arrays.stream(values())
                    .filter(one -> one.slug().equals(word))
                    .findFirst()
                    .orElse(LIST);
        }
    }

    /** Parses the options; invalid values are ignored. */
    public static CollectionOptions of(String layout, String most, EmbedOptions look, String onward) {
        int number = most.matches("[1-9][0-9]?") ? Math.min(Integer.parseInt(most), MOST) : FEW;
        return new CollectionOptions(Layout.of(layout), number, look, onward);
    }
}
