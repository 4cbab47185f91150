package vn.lantoa.asset.inspection;

import vn.lantoa.kernel.Sha256;

/** A file of a version that waits for its inspection. */
public record FileToInspect(int position, String name, String mediaType, long bytes, Sha256 sha256) {}
