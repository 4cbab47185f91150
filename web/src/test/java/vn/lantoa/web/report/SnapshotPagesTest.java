package vn.lantoa.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.audit.AuditHead;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.report.ReportContent.PlanVersion;
import vn.lantoa.report.snapshot.Finding;
import vn.lantoa.report.snapshot.Finding.Fault;
import vn.lantoa.report.snapshot.SnapshotCheck;
import vn.lantoa.report.snapshot.SnapshotCheck.Place;
import vn.lantoa.report.snapshot.SnapshotId;
import vn.lantoa.report.snapshot.SnapshotManifest;
import vn.lantoa.web.page.template.RenderedPage;

/** The page that verifies an archive states the result clearly. */
class SnapshotPagesTest {
    private static final Instant AT = Instant.parse("2026-12-20T01:00:00Z");
    private static final Sha256 HASH = new Sha256("ab".repeat(32));

    private static final SnapshotManifest MANIFEST = new SnapshotManifest(
            1,
            "https://hub.example" + SnapshotManifest.SCHEMA,
            new SnapshotManifest.Identity(
                    new SnapshotId(new UUID(0, 2)),
                    2,
                    new SnapshotManifest.Former(new SnapshotId(new UUID(0, 1)), new Sha256("ef".repeat(32)))),
            new SnapshotManifest.Report("unit", 2026, "so-y-te", "Sở Y tế", 2, HASH, AT),
            new SnapshotManifest.ManifestOrigin(
                    AT, "Sở Khoa học", "0.3.0", new PlanVersion("kh-104", "104/KH-UBND", 0), 1),
            new AuditHead(1, HASH),
            List.of());

    @Test
    void an_intact_archive_shows_its_report_and_its_position_in_the_log() {
        var check = SnapshotCheck.of(HASH, MANIFEST, List.of(), Place.CHAINED, 42L);

        assertThat(page(check))
                .contains("Tệp lưu nguyên vẹn", "ở vị trí 42 của chuỗi")
                .contains("Báo cáo của đơn vị, Sở Y tế, 2026", "ef".repeat(32), "0.3.0");
        var unknown = SnapshotCheck.of(HASH, MANIFEST, List.of(), Place.UNKNOWN, null);
        assertThat(page(unknown)).contains("Nhật ký của hệ thống này không ghi bản lưu này");
    }

    @Test
    void a_changed_archive_names_the_entry_that_is_wrong() {
        var findings = List.of(new Finding("documents/a.pdf", Fault.CHANGED), new Finding("", Fault.FRAME));

        assertThat(page(SnapshotCheck.of(HASH, null, findings, Place.UNKNOWN, null)))
                .contains("Không phải tệp lưu nguyên vẹn", "documents/a.pdf", "nội dung đã bị sửa", "khuôn dạng")
                .doesNotContain("Tệp lưu nguyên vẹn</p>");
    }

    @Test
    void every_error_and_every_position_has_a_message() {
        for (var fault : Fault.values())
            assertThat(page(SnapshotCheck.of(HASH, null, List.of(new Finding("a", fault)), Place.UNKNOWN, null)))
                    .doesNotContain("snapshot.fault.");
        for (var place : Place.values())
            assertThat(page(SnapshotCheck.of(HASH, MANIFEST, List.of(), place, 1L)))
                    .doesNotContain("snapshot.place.");
    }

    private static String page(SnapshotCheck check) {
        return RenderedPage.of(
                "report/snapshots.ftlh",
                Map.of("typed", Map.of(), "errors", Map.of(), "wrong", List.of(), "check", check));
    }
}
