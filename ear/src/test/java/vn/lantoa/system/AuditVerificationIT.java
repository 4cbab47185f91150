package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;

/** The whole audit log is verified on demand, and the result is kept. */
class AuditVerificationIT {
    private final HubClient auditor = DemoOfficers.at(TheProduct.uri(), "quantri");

    @Test
    void a_requested_verification_reports_its_result_by_api_and_page() {
        var before = OffsetDateTime.now(ZoneOffset.UTC);

        var ordered = auditor.send(auditor.request("/api/v1/audit/verification")
                .POST(BodyPublishers.noBody())
                .build());
        assertThat(ordered.statusCode()).isEqualTo(202);
        HubClient.await("the walk", TheProduct.PATIENCE, () -> isAfter(before, walk()));

        var found = walk().getJsonObject("last");
        assertThat(found.get("broken")).isNull();
        assertThat(found.getInt("checked")).isPositive();
        var page = auditor.send(auditor.request("/console/audit/verification")
                        .header("Accept", "text/html")
                        .build())
                .body();
        assertThat(page).contains("Lần kiểm tra toàn bộ gần nhất").contains("Kiểm tra toàn bộ</button>");
    }

    private static boolean isAfter(OffsetDateTime before, JsonObject walk) {
        return walk.get("last") instanceof JsonObject last
                && OffsetDateTime.parse(last.getString("at")).isAfter(before)
                && !walk.containsKey("underWay");
    }

    private JsonObject walk() {
        return auditor.get("/api/v1/audit/verification").asJsonObject().getJsonObject("walk");
    }
}
