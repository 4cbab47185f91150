package vn.lantoa.asset.history;

import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.SealedFile;
import vn.lantoa.asset.VersionFile;
import vn.lantoa.kernel.Language;

/** A file for display. */
public record FileSummary(
        String role, @Nullable String language, String name, String mediaType, long bytes, String sha256) {
    static FileSummary of(SealedFile file) {
        return new FileSummary(
                file.role().slug(),
                tag(file.language()),
                file.name(),
                file.mediaType(),
                file.bytes(),
                file.sha256().hex());
    }

    static FileSummary of(VersionFile file) {
        return of(new SealedFile(
                file.role(),
                file.findLanguage().orElse(null),
                file.name(),
                file.mediaType(),
                file.bytes(),
                file.sha256()));
    }

    private static @Nullable String tag(@Nullable Language language) {
        return language == null ? null : language.tag();
    }
}
