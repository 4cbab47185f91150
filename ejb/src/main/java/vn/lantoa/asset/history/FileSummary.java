package vn.lantoa.asset.history;

import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.SealedFile;

/** A file for display. */
public record FileSummary(
        String role, @Nullable String language, String name, String mediaType, long bytes, String sha256) {
    static FileSummary of(SealedFile file) {
        return new FileSummary(
                file.role().slug(),
                file.language() == null ? null : file.language().tag(),
                file.name(),
                file.mediaType(),
                file.bytes(),
                file.sha256().hex());
    }
}
