package vn.lantoa.web.distribution;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;

/** Parses numbers in the query and headers of partners' requests. */
final class WireAsk {
    private static final int USUAL = 100;

    /** The preference {@code wait} (RFC 7240 section 4.3), possibly with other preferences. */
    private static final Pattern WAIT =
            Pattern.compile("(?:^|[,;])\\s*wait\\s*=\\s*\"?(\\d{1,6})\"?\\s*(?:$|[,;])", Pattern.CASE_INSENSITIVE);

    private WireAsk() {}

    /** Returns a change number; 0 if none is given. */
    static long seq(String field, @Nullable String text) {
        if (text == null || text.isBlank()) return 0;
        if (!text.matches("[0-9]{1,18}")) throw new Rejected(Issues.of(field, "not-a-number"));
        return Long.parseLong(text);
    }

    /** Returns the requested number of changes, at most {@code most}. */
    static int limit(@Nullable String text, int most) {
        if (text == null || text.isBlank()) return Math.min(USUAL, most);
        if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) < 1)
            throw new Rejected(Issues.of("limit", "not-a-number"));
        return Math.min(Integer.parseInt(text), most);
    }

    /** Returns the seconds to wait for a change; 0 for no wait. */
    static int wait(@Nullable String prefer) {
        if (prefer == null) return 0;
        var wait = WAIT.matcher(prefer);
        return wait.find() ? Integer.parseInt(wait.group(1)) : 0;
    }
}
