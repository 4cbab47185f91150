package vn.lantoa.distribution.delivery;

import java.util.Locale;

/** The channel by which something is pushed to a partner. */
public enum Channel {
    /** A CloudEvent posted to an address (Standard Webhooks). */
    WEBHOOK,
    /** Files put into a partner's folder. */
    SFTP,
    /** A letter a day with the news. */
    DIGEST;

    /** The word in addresses and JSON: the lower-case name. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
