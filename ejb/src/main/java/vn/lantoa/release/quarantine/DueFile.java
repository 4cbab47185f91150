package vn.lantoa.release.quarantine;

import vn.lantoa.kernel.Sha256;

/** File to be scanned next, with the progress value to store after the scan. */
record DueFile(Sha256 sha256, long bytes, String reached) {}
