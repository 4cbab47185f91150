package vn.lantoa.report.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.AuditHead;
import vn.lantoa.kernel.CanonicalJson;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.report.ReportContent.PlanVersion;

/**
 * The manifest of a frozen copy as RFC 8785 JSON: the report, its origin, and all entries of the archive. The manifest
 * is signed.
 *
 * @param format incremented whenever the form of the archive changes
 * @param schema address of its JSON Schema
 * @param audit head of the audit chain before the copy was made; the entry of the archive comes after it
 */
public record SnapshotManifest(
        int format,
        String schema,
        Identity snapshot,
        Report report,
        ManifestOrigin made,
        AuditHead audit,
        List<Entry> entries) {
    /** The current format. */
    public static final int FORMAT = 2;

    /** Beginning of the paths of the schemas, followed by the format. */
    public static final String SCHEMAS = "/schemas/report-snapshot-";

    /** Path of the current schema. */
    public static final String SCHEMA = SCHEMAS + FORMAT + ".json";

    /** The identity of the copy, and the copy that it corrects. */
    public record Identity(SnapshotId id, int number, @Nullable Former former) {}

    /** The corrected copy, with the hash of its archive. */
    public record Former(SnapshotId id, Sha256 sha256) {}

    /**
     * The report.
     *
     * @param kind {@code unit}, {@code department} or {@code committee}
     * @param unit code of the unit
     * @param submission number of the submission
     * @param sha256 receipt of the submission
     */
    public record Report(
            String kind, int year, String unit, String unitName, int submission, Sha256 sha256, Instant submittedAt) {}

    /**
     * How the copy was made: the office (never a person), the release of the hub and the version of the plan.
     *
     * @param rule counting rule of the report; null in the first format, which has rule 1
     */
    public record ManifestOrigin(
            Instant frozenAt, String frozenBy, String codeRelease, PlanVersion plan, @Nullable Integer rule) {}

    /** A file of the archive. */
    public record Entry(String name, long bytes, Sha256 sha256) {}

    /** Returns the JSON Schema (2020-12) of the manifest and of the other JSON files in archives of this format. */
    public static String schemaText(int format) {
        var name = "report-snapshot-" + format + ".json";
        try (var file = Objects.requireNonNull(SnapshotManifest.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the bytes that are signed. */
    byte[] canonical() {
        return CanonicalJson.of(HubJson.write(this));
    }

    /** Parses the output of {@link #canonical}; the signature must be verified first. */
    static SnapshotManifest read(byte[] canonical) {
        return HubJson.read(new String(canonical, StandardCharsets.UTF_8), SnapshotManifest.class);
    }
}
