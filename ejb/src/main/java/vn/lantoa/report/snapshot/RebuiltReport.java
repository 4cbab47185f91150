package vn.lantoa.report.snapshot;

import java.util.List;
import vn.lantoa.report.document.ReportDocument;

/**
 * A report rebuilt from its archive.
 *
 * @param codeRelease the release of the hub that rebuilt it
 * @param differences empty if all documents are identical byte for byte and all figures are equal
 */
public record RebuiltReport(
        SnapshotManifest manifest, String codeRelease, List<Difference> differences, List<ReportDocument> documents) {
    public RebuiltReport {
        differences = List.copyOf(differences);
        documents = List.copyOf(documents);
    }

    /**
     * A difference.
     *
     * @param name file of the archive, or figure
     * @param frozen frozen hash or value; empty if there was none
     * @param made rebuilt hash or value; empty if there is none
     */
    public record Difference(String name, String frozen, String made) {}

    /** Returns true if the release that rebuilt the report is the one that froze it. */
    public boolean isOfSameRelease() {
        return codeRelease.equals(manifest.made().codeRelease());
    }
}
