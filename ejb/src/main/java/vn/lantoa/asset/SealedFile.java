package vn.lantoa.asset;

import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.Sha256;

/** The fields of one file under the seal. */
public record SealedFile(
        FileRole role, @Nullable Language language, String name, String mediaType, long bytes, Sha256 sha256) {}
