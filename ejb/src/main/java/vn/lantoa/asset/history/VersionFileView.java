package vn.lantoa.asset.history;

import java.util.List;
import java.util.Map;
import vn.lantoa.asset.draft.PdfForEveryone;

/**
 * A file of a sealed version, with its facts.
 *
 * @param position counted from 1
 */
public record VersionFileView(int position, FileSummary file, Map<String, String> facts) {
    /** Returns the accessibility defects of a PDF, which affect users of screen readers. */
    public List<String> lacking() {
        return PdfForEveryone.lacking(file.mediaType(), facts);
    }
}
