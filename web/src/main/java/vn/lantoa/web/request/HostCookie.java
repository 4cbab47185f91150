package vn.lantoa.web.request;

import jakarta.ws.rs.core.NewCookie;
import vn.lantoa.organisation.credential.KnownDevices;

/** Cookies with a secret of the hub. */
public enum HostCookie {
    /** Cookie of an officer's session. */
    SESSION("lantoa"),

    /** Cookie of a partner's session. */
    PARTNER_SESSION("lantoa-partner"),

    /**
     * Cookie of a browser with which an officer has signed in. The cookie only exempts the officer from delays caused
     * by other clients.
     */
    DEVICE("lantoa-device", Math.toIntExact(KnownDevices.KNOWN.toSeconds()), 100),

    /** Cookie of a half session: the password was accepted, and the second factor must still be presented or set up. */
    HALF("lantoa-half"),

    /** Cookie of a browser during its visit to the identity provider. Its content is encrypted and authenticated. */
    FLOW("lantoa-provider", 600, 3000);

    /** Prefix of cookies that browsers accept only from this host over TLS (RFC 6265bis). */
    public static final String PREFIX = "__Host-";

    /** Name without {@link #PREFIX}, which is added with TLS. */
    public final String plainName;

    /** Lifetime in seconds. */
    final int maxAge;

    /** Maximum length of a value in characters; a longer value is ignored. */
    final int longest;

    HostCookie(String plainName) {
        this(plainName, NewCookie.DEFAULT_MAX_AGE, 100);
    }

    HostCookie(String plainName, int maxAge, int longest) {
        this.plainName = plainName;
        this.maxAge = maxAge;
        this.longest = longest;
    }
}
