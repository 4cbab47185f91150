package vn.lantoa.web.distribution;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The documents of the wire. Partners rely on the order of the members; null members are left out. */
final class WireDocument {
    private WireDocument() {}

    /** A page of changes; {@code next} is the position for the next request. */
    @Schema(name = "WireChanges")
    @JsonbPropertyOrder({"changes", "next"})
    public record Changes(List<Change> changes, long next) {}

    /** A change, with the current state of its asset. */
    @Schema(name = "WireChange")
    @JsonbPropertyOrder({"seq", "asset", "version", "change", "at", "state", "item", "announced", "notice", "reason"})
    public record Change(
            long seq,
            String asset,
            int version,
            String change,
            Instant at,
            String state,
            @Nullable Item item,
            @Nullable Announced announced,
            @Nullable Notice notice,
            @Nullable String reason) {}

    /** A page of a snapshot of the assets to which a partner is entitled. */
    @Schema(name = "WireSnapshot")
    @JsonbPropertyOrder({"seq", "items", "next"})
    public record Snapshot(long seq, List<SnapshotAsset> items, @Nullable String next) {}

    /** An asset of a snapshot. */
    @Schema(name = "WireState")
    @JsonbPropertyOrder({"asset", "state", "item", "announced"})
    public record SnapshotAsset(String asset, String state, @Nullable Item item, @Nullable Announced announced) {}

    /** A published asset. */
    @Schema(name = "WireItem")
    @JsonbPropertyOrder({
        "version",
        "kind",
        "language",
        "title",
        "publisher",
        "publishedAt",
        "expiresAt",
        "url",
        "item",
        "files",
        "renditions"
    })
    public record Item(
            int version,
            String kind,
            String language,
            String title,
            String publisher,
            Instant publishedAt,
            @Nullable Instant expiresAt,
            String url,
            String item,
            List<File> files,
            List<File> renditions) {}

    /** A file with the address of its bytes. */
    @Schema(name = "WireFile")
    @JsonbPropertyOrder({"role", "name", "mediaType", "bytes", "sha256", "href", "language"})
    public record File(
            String role,
            String name,
            String mediaType,
            long bytes,
            String sha256,
            String href,
            @Nullable String language) {}

    /** An announced asset under embargo. */
    @Schema(name = "WireAnnouncement")
    @JsonbPropertyOrder({"version", "kind", "language", "title", "publisher", "embargoUntil", "dueAt", "announcedAt"})
    public record Announced(
            int version,
            String kind,
            String language,
            String title,
            String publisher,
            Instant embargoUntil,
            Instant dueAt,
            Instant announcedAt) {}

    /** A withdrawal; a withdrawal by law has no explanation. */
    @Schema(name = "WireNotice")
    @JsonbPropertyOrder({"version", "urgent", "at", "explanation", "replacement"})
    public record Notice(
            int version, boolean urgent, Instant at, @Nullable String explanation, @Nullable Replacement replacement) {}

    /** The replacement of a withdrawn version. */
    @Schema(name = "WireReplacement")
    @JsonbPropertyOrder({"asset", "url"})
    public record Replacement(String asset, String url) {}
}
