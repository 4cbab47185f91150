package vn.lantoa.catalogue;

import java.security.SecureRandom;
import java.util.regex.Pattern;
import vn.lantoa.kernel.NotFound;

/** Code of a short link: seven letters and digits of Crockford's alphabet, which avoids similar characters. */
public record ShortCode(String text) {
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{7}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public ShortCode {
        if (!FORM.matcher(text).matches()) throw new NotFound("short link");
    }

    static ShortCode random() {
        var text = new StringBuilder();
        for (int i = 0; i < 7; i++) text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        return new ShortCode(text.toString());
    }

    /** Returns the path of the short link. */
    public String path() {
        return "/s/" + text;
    }
}
