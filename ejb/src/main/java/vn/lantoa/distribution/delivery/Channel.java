package vn.lantoa.distribution.delivery;

import java.util.Locale;

/** Channel through which deliveries are pushed to a partner. */
public enum Channel {
    /** A CloudEvent posted to a URL (Standard Webhooks). */
    WEBHOOK,
    /** Files put into a partner's folder. */
    SFTP,
    /** One e-mail per day with the news. */
    DIGEST;

    /** Returns the lower-case name used in addresses and JSON. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
