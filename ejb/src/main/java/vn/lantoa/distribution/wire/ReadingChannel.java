package vn.lantoa.distribution.wire;

/** Channel through which a partner reads. */
public enum ReadingChannel {
    /** The change log: {@code /wire/v1/changes}. */
    WIRE,
    /** A private feed. */
    FEED,
    /** Packages and files. */
    PACKAGE
}
