package vn.lantoa.report.snapshot;

import java.util.List;
import vn.lantoa.report.document.ReportDocument;

/**
 * A report that was made again of its archive.
 *
 * @param codeRelease the release of the hub that made it again
 * @param differences nothing where every document is the same to the byte, and every figure is the same
 */
public record RebuiltReport(
        SnapshotManifest manifest, String codeRelease, List<Difference> differences, List<ReportDocument> documents) {
    public RebuiltReport {
        differences = List.copyOf(differences);
        documents = List.copyOf(documents);
    }

    /**
     * What differs.
     *
     * @param name a file of the archive, or a figure
     * @param frozen its hash or value as it was frozen; empty where there was none
     * @param made the same as it is now
     */
    public record Difference(String name, String frozen, String made) {}

    /** True if the release that froze it has made it again. */
    public boolean isOfSameRelease() {
        return codeRelease.equals(manifest.made().codeRelease());
    }
}
