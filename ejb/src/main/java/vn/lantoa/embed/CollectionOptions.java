package vn.lantoa.embed;

import java.util.Arrays;
import vn.lantoa.kernel.Slug;

/**
 * The options of an embedded collection.
 *
 * @param layout the arrangement
 * @param most the most entries
 * @param look the language of the surrounding words, and the size of the letters
 * @param onward query of the same search on the hub; may be empty
 */
public record CollectionOptions(Layout layout, int most, EmbedOptions look, String onward) {
    private static final int FEW = 12;
    private static final int MOST = 24;

    /** An arrangement of entries. */
    public enum Layout implements Slug {
        LIST,
        GRID,
        CAROUSEL;

        /** The layout of this word in the address; any other word is a list. */
        public static Layout of(String word) {
            return Arrays.stream(values())
                    .filter(one -> one.slug().equals(word))
                    .findFirst()
                    .orElse(LIST);
        }
    }

    /** Reads the options; whatever makes no sense is ignored. */
    public static CollectionOptions of(String layout, String most, EmbedOptions look, String onward) {
        int number = most.matches("[1-9][0-9]?") ? Math.min(Integer.parseInt(most), MOST) : FEW;
        return new CollectionOptions(Layout.of(layout), number, look, onward);
    }
}
