package vn.lantoa.organisation.webauthn;

import java.util.Locale;
import vn.lantoa.kernel.HubAddress;

/**
 * Relying party of passkeys: the hub at its public address. The host named by a request is ignored, since a phishing
 * page could set it.
 *
 * @param id the host, to which a passkey is bound
 * @param origin the origin of the pages that may use a passkey
 */
public record RelyingParty(String id, String origin) {
    /** Returns the relying party of this hub. */
    public static RelyingParty of(HubAddress hub) {
        var url = hub.url();
        var host = url.getHost().toLowerCase(Locale.ROOT);
        var port = url.getPort() < 0 ? "" : ":" + url.getPort();
        return new RelyingParty(host, url.getScheme() + "://" + host + port);
    }
}
