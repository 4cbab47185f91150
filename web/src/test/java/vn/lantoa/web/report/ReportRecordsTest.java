package vn.lantoa.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.report.ReportView.Receipt;
import vn.lantoa.report.snapshot.Finding;
import vn.lantoa.report.snapshot.ReportSnapshot;
import vn.lantoa.report.snapshot.SnapshotCheck;
import vn.lantoa.report.snapshot.SnapshotCheck.Place;

/** The records of reports as bodies of the API. */
class ReportRecordsTest {
    private static final Instant AT = Instant.parse("2026-12-04T01:00:00Z");
    private static final String HASH = "ab".repeat(32);

    @Test
    void json_of_a_frozen_copy_is_unchanged() {
        var id = new UUID(0, 77);

        assertThat(body(new ReportResource.Snapshots(List.of(TrialSnapshots.one(1, HASH, AT)))))
                .isEqualTo("{\"snapshots\":[{\"id\":\"" + id + "\",\"number\":1,\"submission\":1,"
                        + "\"archive\":{\"sha256\":\"" + HASH + "\",\"bytes\":2000000,"
                        + "\"href\":\"/api/v1/reports/snapshots/" + id + "/archive\"},"
                        + "\"made\":{\"frozenAt\":\"2026-12-04T01:00:00Z\",\"frozenBy\":\"Sở Khoa học và Công nghệ\","
                        + "\"codeRelease\":\"0.3.0\",\"planVersion\":0}}]}");
        assertThat(ReportSnapshot.PATH).isEqualTo("/api/v1/reports/snapshots");
    }

    @Test
    void json_of_a_verification_is_unchanged() {
        var findings = List.of(new Finding("plan.json", Finding.Fault.CHANGED));

        assertThat(body(SnapshotCheck.of(new Sha256(HASH), null, findings, Place.UNKNOWN, null)))
                .isEqualTo("{\"intact\":false,\"sha256\":\"" + HASH
                        + "\",\"findings\":[{\"entry\":\"plan.json\",\"fault\":\"changed\"}],\"place\":\"unknown\"}");
    }

    @Test
    void a_receipt_names_no_officer() {
        assertThat(body(new Receipt(2, HASH, AT, "Trần B")))
                .isEqualTo("{\"number\":2,\"sha256\":\"" + HASH + "\",\"submittedAt\":\"2026-12-04T01:00:00Z\"}");
    }

    private static String body(Object record) {
        return HubJson.binding().toJson(record);
    }
}
