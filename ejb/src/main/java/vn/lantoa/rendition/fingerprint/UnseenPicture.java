package vn.lantoa.rendition.fingerprint;

import vn.lantoa.kernel.Sha256;

/** A picture of which nobody knows yet what it looks like. */
public record UnseenPicture(Sha256 sha256, String mediaType, long bytes) {}
