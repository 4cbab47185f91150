package vn.lantoa.catalogue.qr;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.UnmarkedText;

/**
 * Place where a code is printed. The place becomes part of the address, so that visits can be counted by place.
 *
 * @param text the place in NFC, at most 60 characters; empty for no place
 */
public record QrPlace(String text) {
    private static final Pattern ACCEPTED = Pattern.compile("[\\p{L}\\p{M}\\p{N} ._-]{0,60}");

    public QrPlace {
        text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (!ACCEPTED.matcher(text).matches()) throw new Rejected(Issues.of("place", "place-not-accepted"));
    }

    /**
     * Returns the suffix of the address after the code: a hyphen and the place in ASCII letters; empty if there is no
     * place.
     */
    String ending() {
        var plain = UnmarkedText.of(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|(?<!-)-+$", "");
        return plain.isEmpty() ? "" : "-" + plain;
    }
}
