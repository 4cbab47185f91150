package vn.lantoa.asset;

import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.Sha256;

/** What the seal says of one file. */
public record SealedFile(
        FileRole role, @Nullable Language language, String name, String mediaType, long bytes, Sha256 sha256) {}
