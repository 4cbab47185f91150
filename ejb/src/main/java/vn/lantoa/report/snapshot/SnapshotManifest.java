package vn.lantoa.report.snapshot;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.AuditHead;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.json.CanonicalJson;
import vn.lantoa.kernel.json.HubJson;
import vn.lantoa.report.ReportContent.PlanVersion;

/**
 * The manifest of a frozen copy: what it is of, how it was made, and all that is in it, as RFC 8785 JSON. It is what is
 * signed.
 *
 * @param format raised whenever the archive changes its form
 * @param schema the address of the JSON Schema that it keeps to
 * @param audit the end of the audit chain before the copy was made: the entry that names the archive comes after it
 */
public record SnapshotManifest(
        int format, String schema, Identity snapshot, Report report, Made made, AuditHead audit, List<Entry> entries) {
    /** The present form. */
    public static final int FORMAT = 1;

    /** The path of its schema. */
    public static final String SCHEMA = "/schemas/report-snapshot-1.json";

    public SnapshotManifest {
        entries = List.copyOf(entries);
    }

    /** What it is, and which one it corrects. */
    public record Identity(SnapshotId id, int number, @Nullable Former former) {}

    /** The copy that it corrects, and the hash of that one's archive. */
    public record Former(SnapshotId id, Sha256 sha256) {}

    /**
     * The report.
     *
     * @param kind {@code unit}, {@code department} or {@code committee}
     * @param unit its code
     * @param submission how often the report was submitted by then
     * @param sha256 the receipt of the submission
     */
    public record Report(
            String kind, int year, String unit, String unitName, int submission, Sha256 sha256, Instant submittedAt) {}

    /** How it was made: by which office and no person, by which release of the hub, by which version of the plan. */
    public record Made(Instant frozenAt, String frozenBy, String codeRelease, PlanVersion plan) {}

    /** A file of the archive. */
    public record Entry(String name, long bytes, Sha256 sha256) {}

    /** The text of its schema. */
    public static String schemaText() {
        return SnapshotSchema.text();
    }

    /** The bytes that are signed. */
    byte[] canonical() {
        return CanonicalJson.of(HubJson.write(this));
    }

    /** Reads what {@link #canonical} wrote, and a key of the hub has signed. */
    static SnapshotManifest read(byte[] canonical) {
        return HubJson.read(new String(canonical, StandardCharsets.UTF_8), SnapshotManifest.class);
    }
}
