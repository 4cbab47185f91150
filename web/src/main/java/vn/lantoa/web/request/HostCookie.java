package vn.lantoa.web.request;

import jakarta.ws.rs.core.NewCookie;
import vn.lantoa.organisation.credential.KnownDevices;

/** Cookies with a secret of the hub. */
public enum HostCookie {
    /** The cookie of an officer's session. */
    SESSION("lantoa"),

    /** The cookie of a partner's session. */
    PARTNER_SESSION("lantoa-partner"),

    /**
     * The cookie of a browser with which an officer has signed in. The cookie only exempts the officer from delays
     * caused by other clients.
     */
    DEVICE("lantoa-device", Math.toIntExact(KnownDevices.KNOWN.toSeconds()), 100),

    /** The cookie between the password and the second factor, which must still be used or set up. */
    HALF("lantoa-half"),

    /** The cookie of a browser during its visit to the identity provider. Its content is encrypted and authenticated. */
    FLOW("lantoa-provider", 600, 3000);

    /** Prefix of cookies that browsers accept only from this host over TLS (RFC 6265bis). */
    public static final String PREFIX = "__Host-";

    /** Name without the prefix that is added with TLS. */
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
