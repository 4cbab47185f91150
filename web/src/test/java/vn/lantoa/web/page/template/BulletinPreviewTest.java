package vn.lantoa.web.page.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.bulletin.BulletinId;
import vn.lantoa.bulletin.BulletinMedium;
import vn.lantoa.bulletin.BulletinPriority;
import vn.lantoa.bulletin.BulletinSchedule;
import vn.lantoa.bulletin.BulletinSpec;
import vn.lantoa.bulletin.BulletinState;
import vn.lantoa.bulletin.BulletinView;
import vn.lantoa.bulletin.BulletinVoice;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.release.ReleaseId;

class BulletinPreviewTest {
    private static final Instant PAST = Instant.parse("2026-11-30T22:30:00Z");
    private static final Instant COMING = Instant.parse("2026-12-01T22:30:00Z");

    @Test
    void shows_the_text_its_length_and_passed_and_coming_broadcasts() {
        assertThat(preview(BulletinPriority.NORMAL))
                .contains("Lần phát đã qua giờ: 1", PAST.toString(), COMING.toString())
                .contains("Bà con chú ý.", "Đọc khoảng 5 giây, khung giờ 60 giây", "giữ lại 30 giây")
                .contains("name=\"times\" value=\"05:30\"", "name=\"sentence\" value=\"2\"", "name=\"go\"")
                .contains(">Phát hành bản tin</button>");
    }

    @Test
    void an_urgent_bulletin_is_created_but_not_yet_released() {
        assertThat(preview(BulletinPriority.URGENT))
                .contains(">Tạo bản tin khẩn cấp</button>", "Bản tin chưa phát ngay")
                .doesNotContain("Phát hành bản tin<", "giữ lại 30 giây");
    }

    private static String preview(BulletinPriority priority) {
        var day = LocalDate.of(2026, 12, 1);
        var schedule = new BulletinSchedule(
                day, day.plusDays(1), Set.of(), List.of(LocalTime.of(5, 30)), ZoneId.of("Asia/Ho_Chi_Minh"));
        var now = Instant.parse("2026-12-01T00:00:00Z");
        var one = new BulletinView(
                new BulletinId(UUID.randomUUID()),
                new BulletinView.Source(
                        new OrganisationId(UUID.randomUUID()),
                        "Sở",
                        new AssetId(UUID.randomUUID()),
                        new ReleaseId(UUID.randomUUID()),
                        1,
                        "vi"),
                new BulletinSpec.Kind(BulletinMedium.RADIO, priority, BulletinVoice.ANNOUNCER),
                new BulletinView.Text("Lịch tiêm", "Bà con chú ý.", 60, 5_000),
                new BulletinView.Plan(schedule, List.of()),
                null,
                new BulletinView.Progress(BulletinState.MAKING, "", false, now, now, List.of()));

        return RenderedPage.of(
                "bulletin/preview.ftlh",
                Map.of(
                        "one", one,
                        "past", List.of(PAST),
                        "coming", List.of(COMING),
                        "hold", 30L,
                        "typed", Map.of("times", "05:30"),
                        "ticked", Map.of("sentence", List.of("0", "2"))));
    }
}
