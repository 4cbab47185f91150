package vn.lantoa.web.request;

import java.util.regex.Pattern;

/** The addresses that a script of any site may read: what everybody gets alike, whoever asks. */
final class OpenAddresses {
    private static final Pattern OPEN = Pattern.compile(
            "/(feeds/(?!private/|saved-).+|f/.+|a/.+|oembed(/.*)?|embed/.+|recalls\\.js(on|ws)|search(\\.json|/suggest)"
                    + "|calendar/.+|bulletins/.+|\\.well-known/jwks\\.json|openapi|health/.+)");

    /** What a portal's server sends, by a code that is used once, is no script's. */
    private static final String PAIRING = "/embed/pairing";

    private OpenAddresses() {}

    static boolean has(String path) {
        return OPEN.matcher(path).matches() && !path.equals(PAIRING);
    }
}
