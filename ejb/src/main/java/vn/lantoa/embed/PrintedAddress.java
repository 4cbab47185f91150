package vn.lantoa.embed;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lantoa.catalogue.qr.LeafletCode;

/**
 * Address printed on paper.
 *
 * @param code of the printed version
 * @param place where the paper is displayed, in plain letters; empty if not given
 */
public record PrintedAddress(LeafletCode code, String place) {
    private static final Pattern FORM = Pattern.compile("([0-9a-z]{8})(?:-([a-z0-9-]{1,60}))?");

    /** Parses an address that was scanned or typed; case is ignored. */
    public static Optional<PrintedAddress> find(String text) {
        var read = FORM.matcher(text.toLowerCase(Locale.ROOT));
        if (!read.matches() || !LeafletCode.isWritten(read.group(1))) return Optional.empty();
        var place = read.group(2);
        return Optional.of(new PrintedAddress(new LeafletCode(read.group(1)), place == null ? "" : place));
    }
}
