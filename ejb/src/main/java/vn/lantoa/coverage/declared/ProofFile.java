package vn.lantoa.coverage.declared;

import vn.lantoa.kernel.Sha256;

/** The file that proves a declaration. */
public record ProofFile(Sha256 fileSha256, String fileName, String fileType, long fileBytes) {}
