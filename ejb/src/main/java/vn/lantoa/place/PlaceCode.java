package vn.lantoa.place;

import java.security.SecureRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Code of a place's label: eight characters of Crockford's Base32 alphabet, which has no easily confused characters.
 * The code is random and cannot be guessed without seeing the label.
 */
public record PlaceCode(String text) {
    private static final int LENGTH = 8;
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public PlaceCode {
        if (!isWritten(text)) throw new IllegalArgumentException("not a place's code");
    }

    /** Returns true if the text has the form of a code. */
    public static boolean isWritten(String text) {
        return FORM.matcher(text).matches();
    }

    static PlaceCode random() {
        return new PlaceCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(Collectors.joining()));
    }

    @Override
    public String toString() {
        return text;
    }
}
