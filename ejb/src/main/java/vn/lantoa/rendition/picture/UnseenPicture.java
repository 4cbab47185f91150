package vn.lantoa.rendition.picture;

import vn.lantoa.kernel.Sha256;

/** A picture without a fingerprint. */
record UnseenPicture(Sha256 sha256, String mediaType, long bytes) {}
