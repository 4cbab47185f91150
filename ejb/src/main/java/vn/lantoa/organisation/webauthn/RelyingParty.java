package vn.lantoa.organisation.webauthn;

import java.util.Locale;
import vn.lantoa.kernel.HubAddress;

/**
 * Whom passkeys are made for: the hub at its public address. What a request says about its host counts for nothing, or a false
 * sign-in page could say it.
 *
 * @param id the host, within which a passkey works
 * @param origin where the pages lie that may use one
 */
public record RelyingParty(String id, String origin) {
    /** That of this hub. */
    public static RelyingParty of(HubAddress hub) {
        var url = hub.url();
        var host = url.getHost().toLowerCase(Locale.ROOT);
        var port = url.getPort() < 0 ? "" : ":" + url.getPort();
        return new RelyingParty(host, url.getScheme() + "://" + host + port);
    }
}
