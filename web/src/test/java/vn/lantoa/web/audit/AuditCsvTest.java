package vn.lantoa.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.web.audit.AuditEntryView.Named;
import vn.lantoa.web.page.Messages;

class AuditCsvTest {
    @Test
    void shows_readable_texts_beside_log_references() {
        var csv = AuditPages.csv();

        AuditPages.add(
                List.of(new AuditEntryView(
                        Instant.parse("2026-10-10T01:00:00Z"),
                        "officer:1",
                        "Nguyễn A",
                        "asset-created",
                        new Named("asset", "Tờ rơi \"một cửa\"", "asset:2", ""),
                        new Named("organisation", "Sở KH&CN", "organisation:3", ""),
                        List.of(new Named("kind", "Tờ rơi", "leaflet", "")))),
                csv,
                Messages.in("vi"));

        assertThat(csv.text().lines())
                .containsExactly(
                        "\uFEFFat,actor,actor_name,action,action_name,object,object_name,organisation,details",
                        "\"2026-10-10T01:00:00Z\",\"officer:1\",\"Nguyễn A\",\"asset-created\",\""
                                + Messages.in("vi").text("audit.did.asset-created")
                                + "\",\"asset:2\",\"Tờ rơi \"\"một cửa\"\"\",\"Sở KH&CN\",\"kind=leaflet\"");
    }
}
