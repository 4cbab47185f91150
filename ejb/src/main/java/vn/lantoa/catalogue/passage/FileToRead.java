package vn.lantoa.catalogue.passage;

import vn.lantoa.asset.FileRole;
import vn.lantoa.kernel.Sha256;

/** A file of a version that may hold passages. */
record FileToRead(int position, FileRole role, String mediaType, long bytes, Sha256 sha256) {}
