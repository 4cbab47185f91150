package vn.lantoa.asset.history;

import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.SealedFile;
import vn.lantoa.asset.VersionFile;
import vn.lantoa.kernel.Language;

/** A file as it is shown. */
public record FileFace(
        String role, @Nullable String language, String name, String mediaType, long bytes, String sha256) {
    static FileFace of(SealedFile file) {
        return new FileFace(
                file.role().slug(),
                tag(file.language()),
                file.name(),
                file.mediaType(),
                file.bytes(),
                file.sha256().hex());
    }

    static FileFace of(VersionFile file) {
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
