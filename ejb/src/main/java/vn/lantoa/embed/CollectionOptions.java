package vn.lantoa.embed;

import java.util.Arrays;
import java.util.Locale;

/**
 * How a whole column is to be shown.
 *
 * @param layout in which arrangement
 * @param most how many entries at most
 * @param look the language of the words around, and the size of the letters
 * @param onward query of the same search on the hub; may be empty
 */
public record CollectionOptions(Layout layout, int most, EmbedOptions look, String onward) {
    private static final int FEW = 12;
    private static final int MOST = 24;

    /** An arrangement of entries. */
    public enum Layout {
        LIST,
        GRID,
        CAROUSEL;

        /** The word in the address; what is none of them is a list. */
        public static Layout of(String word) {
            return Arrays.stream(values())
                    .filter(one -> one.slug().equals(word))
                    .findFirst()
                    .orElse(LIST);
        }

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What was asked; what makes no sense was not asked. */
    public static CollectionOptions of(String layout, String most, EmbedOptions look, String onward) {
        int number = most.matches("[1-9][0-9]?") ? Math.min(Integer.parseInt(most), MOST) : FEW;
        return new CollectionOptions(Layout.of(layout), number, look, onward);
    }
}
