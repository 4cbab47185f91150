package vn.lantoa.organisation.webauthn;

import java.util.Locale;
import vn.lantoa.kernel.HubAddress;

/**
 * The relying party of passkeys: the hub at its public address. The host named by a request counts for nothing, or a
 * false sign-in page could name it.
 *
 * @param id the host, within which a passkey works
 * @param origin the origin of the pages that may use one
 */
public record RelyingParty(String id, String origin) {
    /** The relying party of this hub. */
    public static RelyingParty of(HubAddress hub) {
        var url = hub.url();
        var host = url.getHost().toLowerCase(Locale.ROOT);
        var port = url.getPort() < 0 ? "" : ":" + url.getPort();
        return new RelyingParty(host, url.getScheme() + "://" + host + port);
    }
}
