package vn.lantoa.embed.check;

import java.net.URI;

/**
 * A load that a page wants by markup that came with it.
 *
 * @param nonce of its element, empty if it has none
 * @param integrity the one hash its element names ({@code sha384-…}), empty if it names none
 */
public record Wanted(FetchKind kind, URI url, String nonce, String integrity) {
    /** A load without nonce and hash. */
    public static Wanted of(FetchKind kind, URI url) {
        return new Wanted(kind, url, "", "");
    }

    /** A script that names its hash. */
    public static Wanted script(URI url, String integrity) {
        return new Wanted(FetchKind.SCRIPT, url, "", integrity);
    }
}
