package vn.lantoa.release.quarantine;

import vn.lantoa.kernel.Sha256;

/** A file whose turn it is, and the place that the walk has reached with it. */
record DueFile(Sha256 sha256, long bytes, String reached) {}
