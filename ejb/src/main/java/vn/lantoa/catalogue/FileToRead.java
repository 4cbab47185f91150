package vn.lantoa.catalogue;

import vn.lantoa.asset.FileRole;
import vn.lantoa.kernel.Sha256;

/** File of a version that may contain passages. */
record FileToRead(int position, FileRole role, String mediaType, long bytes, Sha256 sha256) {}
