package vn.lantoa.asset.draft;

import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.Fact;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.SealedFile;
import vn.lantoa.asset.VersionFile;
import vn.lantoa.kernel.Language;

/**
 * Facts about a file on which the gates depend.
 *
 * @param hasText whether the inspection found text in the file
 */
record GateFile(FileRole role, @Nullable Language language, String mediaType, boolean hasText) {
    static GateFile of(VersionFile file) {
        var text = file.facts().find(Fact.TEXT).filter(found -> !found.isBlank());
        return of(file.file(), text.isPresent());
    }

    /** Creates the facts of a draft file. A background task determines whether it has text. */
    static GateFile of(SealedFile file, boolean hasText) {
        return new GateFile(file.role(), file.language(), file.mediaType(), hasText);
    }

    boolean is(String family) {
        return mediaType.startsWith(family);
    }

    boolean isPdf() {
        return mediaType.equals("application/pdf");
    }
}
