package vn.lantoa.asset;

import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.Sha256;

/** The fields of a file that the seal covers. */
public record SealedFile(
        FileRole role, @Nullable Language language, String name, String mediaType, long bytes, Sha256 sha256) {
    /** Returns the same file in another role or language. */
    public SealedFile as(FileRole newRole, @Nullable Language newLanguage) {
        return new SealedFile(newRole, newLanguage, name, mediaType, bytes, sha256);
    }
}
