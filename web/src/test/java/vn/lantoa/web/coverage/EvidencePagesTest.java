package vn.lantoa.web.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.coverage.EvidenceId;
import vn.lantoa.coverage.EvidenceLine;
import vn.lantoa.coverage.EvidenceLine.UseReview;
import vn.lantoa.coverage.EvidenceState;
import vn.lantoa.coverage.Source;
import vn.lantoa.coverage.Strength;
import vn.lantoa.plan.Use;
import vn.lantoa.web.page.template.RenderedPage;

class EvidencePagesTest {
    private static final EvidenceId ID = new EvidenceId(new UUID(0, 7));
    private static final Instant AT = Instant.parse("2026-12-04T01:00:00Z");
    private static final UseReview OBJECTED = new UseReview("Không phải cổng này.", "Lê An", AT, null, null, null);
    private static final UseReview DECIDED =
            new UseReview("Không phải cổng này.", "Lê An", AT, "Đúng là nhầm.", "Trần Bình", AT.plusSeconds(9));

    @Test
    void officers_who_may_object_can_object_to_rows_that_count() {
        var form = "action=\"/console/coverage/evidence/" + ID + "/objection?year=2026\"";

        assertThat(page(line(EvidenceState.CONFIRMED, UseReview.NONE), true, "UPLOADER"))
                .contains(form, ">Gửi ý kiến phản đối</button>")
                .doesNotContain("/decision?", "Ý kiến phản đối ·");
        assertThat(page(line(EvidenceState.CONFIRMED, UseReview.NONE), false, "UPLOADER"))
                .doesNotContain(form);
        assertThat(page(line(EvidenceState.OBJECTED, OBJECTED), true, "UPLOADER"))
                .doesNotContain(form);
    }

    @Test
    void the_administrator_sees_who_objected_and_why_and_everyone_sees_the_decision_beside_it() {
        assertThat(page(line(EvidenceState.OBJECTED, OBJECTED), true, "ADMINISTRATOR"))
                .contains("Ý kiến phản đối · Lê An · ", "Không phải cổng này.", "/decision?year=2026")
                .doesNotContain("Quyết định · ");
        assertThat(page(line(EvidenceState.VOID, DECIDED), true, "UPLOADER"))
                .contains("Ý kiến phản đối · Lê An · ", "Không phải cổng này.")
                .contains("Quyết định · Trần Bình · ", "Đúng là nhầm.");
    }

    private static String page(EvidenceLine line, boolean mayObject, String role) {
        return RenderedPage.of(
                "coverage/evidence.ftlh",
                Map.ofEntries(
                        Map.entry("lines", List.of(line)),
                        Map.entry("mayObject", mayObject),
                        Map.entry("ofOwn", true),
                        Map.entry("waiting", false),
                        Map.entry("filter", Map.of("month", "", "task", "")),
                        Map.entry("year", 2026),
                        Map.entry("unit", "Sở Y tế"),
                        Map.entry("taskName", ""),
                        Map.entry("uses", List.of()),
                        Map.entry("query", "year=2026"),
                        Map.entry("csv", ""),
                        Map.entry("back", ""),
                        Map.entry("next", ""),
                        Map.entry("first", ""),
                        Map.entry("wrong", List.of())),
                role);
    }

    private static EvidenceLine line(EvidenceState state, UseReview review) {
        var day = LocalDate.of(2026, 3, 1);
        return new EvidenceLine(
                ID,
                Use.DISPLAYED,
                "Sở Y tế",
                new EvidenceLine.UsedAsset(null, "Tờ rơi", 1, "vi", List.of(), List.of("2.3")),
                new EvidenceLine.UsePlace("Bảng tin", "", "/console/places/1"),
                new EvidenceLine.UseFinding(day, day, 7, List.of(Source.PHOTO), Strength.SEEN, state, 1),
                null,
                review);
    }
}
