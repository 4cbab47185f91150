package vn.lantoa.catalogue.qr;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** Code of a printed version: eight letters and digits of Crockford's alphabet, which avoids similar characters. */
public record LeafletCode(String text) {
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{8}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public LeafletCode {
        if (!FORM.matcher(text).matches()) throw new IllegalArgumentException("not a leaflet code");
    }

    /** Returns whether the text has the format of a code. */
    public static boolean isWritten(String text) {
        return FORM.matcher(text).matches();
    }

    static LeafletCode random() {
        var text = new StringBuilder();
        for (int i = 0; i < 8; i++) text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        return new LeafletCode(text.toString());
    }
}
