package vn.lantoa.coverage.photo;

import vn.lantoa.kernel.Sha256;

/** A file of a released version that has not been decomposed yet. */
public record ReleasedFile(Sha256 sha256, String mediaType, long bytes) {}
