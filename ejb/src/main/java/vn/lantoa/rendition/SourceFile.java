package vn.lantoa.rendition;

import vn.lantoa.asset.FileFacts;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.VersionFile;

/** What a plan has to know of a file of a version. */
public record SourceFile(int position, FileRole role, String mediaType, FileFacts facts) {
    static SourceFile of(VersionFile file) {
        return new SourceFile(file.position(), file.role(), file.mediaType(), file.facts());
    }
}
