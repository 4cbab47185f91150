package vn.lantoa.web.request;

import java.util.regex.Pattern;

/** The addresses that scripts of any site may read, because their response is the same for everyone. */
final class OpenAddresses {
    private static final Pattern OPEN = Pattern.compile(
            "/(feeds/(?!private/|saved-).+|f/.+|a/.+|oembed(/.*)?|embed/.+|recalls\\.js(on|ws)|search(\\.json|/suggest)"
                    + "|calendar/.+|nam/[^/]++/.+|bulletins/.+|\\.well-known/jwks\\.json|openapi|schemas/.+|health/.+)");

    /** Address not open to scripts: a portal's server calls it with a one-time code. */
    private static final String PAIRING = "/embed/pairing";

    private OpenAddresses() {}

    static boolean has(String path) {
        return OPEN.matcher(path).matches() && !path.equals(PAIRING);
    }
}
