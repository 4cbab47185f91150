package vn.lantoa.coverage.original;

import vn.lantoa.kernel.Sha256;

/** A file of a released version that was not taken apart yet. */
public record ReleasedFile(Sha256 sha256, String mediaType, long bytes) {}
