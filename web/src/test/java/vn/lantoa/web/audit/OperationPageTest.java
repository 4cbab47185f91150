package vn.lantoa.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.distribution.delivery.Channel;
import vn.lantoa.distribution.delivery.ReadDeadDeliveries;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.platform.Measure;
import vn.lantoa.platform.ReadMeasures.MeasureLine;
import vn.lantoa.platform.Readiness;
import vn.lantoa.web.audit.OperationPages.MeasureRow;
import vn.lantoa.web.page.template.RenderedPage;
import vn.lantoa.web.page.template.TrialWords;

/** The content of the operator's page. */
class OperationPageTest {
    private static final SubscriptionId CHANNEL = new SubscriptionId(new UUID(0, 1));

    @Test
    void shows_each_measure_with_its_threshold_and_its_runbook() {
        var line = new MeasureLine(Measure.DISK_FREE, "may-chu-1", 1500.0);

        assertThat(page(List.of(line), List.of()))
                .contains("Ổ đĩa còn trống", "may-chu-1", "<span class=\"badge bad\">1.500 MiB</span>")
                .contains("2.048 MiB")
                .contains("<li class=\"item tall bad\">", "Giải phóng ít nhất 2 GiB");
    }

    @Test
    void an_unread_measure_is_neither_good_nor_bad() {
        assertThat(page(List.of(new MeasureLine(Measure.BACKUP_AGE, "", null)), List.of()))
                .contains("<span class=\"badge plain\">chưa đo được</span>", "0 mục hoạt động tốt")
                .doesNotContain("<li class=\"item tall bad\">");
    }

    @Test
    void a_failed_delivery_can_be_inspected_and_resent() {
        var dead = new ReadDeadDeliveries.Line(
                CHANNEL,
                new PartnerId(new UUID(0, 2)),
                "Báo Đồng Nai",
                "Máy chủ toà soạn",
                Channel.WEBHOOK,
                1234,
                new AssetId(new UUID(0, 3)),
                8,
                Instant.EPOCH,
                "HTTP 422");

        assertThat(page(List.of(), List.of(dead)))
                .contains("HTTP 422", "Báo Đồng Nai", "Máy chủ toà soạn", "số 1234")
                .contains("action=\"/console/operation/dead/" + CHANNEL + "/1234\"");
    }

    @Test
    void a_missing_protection_is_never_good_and_a_fault_in_production() {
        var checks = List.of(
                new Readiness.Check("database", true, false, false, "clock-skew=2ms"),
                new Readiness.Check("rescan", true, false, true, "begun=2026-12-01T10:00:00Z files=12345"),
                new Readiness.Check("scanner", true, false, true, "unscanned"));
        var model = Map.of("checks", checks, "measures", List.of(), "parked", List.of(), "dead", List.of());

        assertThat(RenderedPage.of("outbox/operation.ftlh", model, "ADMINISTRATOR"))
                .containsOnlyOnce("<span class=\"badge good\">Tốt</span>")
                .contains("số tệp: 12.345")
                .contains("<span class=\"badge warn\">Còn thiếu</span>");
        assertThat(RenderedPage.inProduction("outbox/operation.ftlh", model, "ADMINISTRATOR"))
                .contains("<span class=\"badge bad\">Còn thiếu</span>");
    }

    private static String page(List<MeasureLine> lines, List<ReadDeadDeliveries.Line> dead) {
        var words = new TrialWords("ADMINISTRATOR");
        var measures = lines.stream().map(line -> MeasureRow.of(line, words)).toList();
        return RenderedPage.of(
                "outbox/operation.ftlh",
                Map.of("checks", List.of(), "measures", measures, "parked", List.of(), "dead", dead),
                "ADMINISTRATOR");
    }
}
