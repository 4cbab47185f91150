package vn.lantoa.catalogue.qr;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;

/**
 * Where a printed code hangs, in a few letters: it goes into the address, so that visits can be told apart.
 *
 * @param text NFC, at most 60 characters; empty when nothing was said
 */
public record QrPlace(String text) {
    private static final Pattern ACCEPTED = Pattern.compile("[\\p{L}\\p{M}\\p{N} ._-]{0,60}");

    public QrPlace {
        text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (!ACCEPTED.matcher(text).matches()) throw new Rejected(Issues.of("place", "place-not-accepted"));
    }

    String query() {
        return text.isEmpty() ? "" : "?place=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
