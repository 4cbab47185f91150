package vn.lantoa.report.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.plan.Plan;
import vn.lantoa.report.InMemoryCalendars;
import vn.lantoa.report.PublishedScene;
import vn.lantoa.report.ReportScene;
import vn.lantoa.report.ReportStep;

/** The public page of a year: its content, and the time from which it is public. */
class ReadPublicYearTest {
    private static final int YEAR = ReportScene.YEAR;

    private final PublishedScene scene = new PublishedScene();
    private final ReadPublicYear read = read();

    @Test
    void nothing_is_public_before_the_report_of_the_committee_is_accepted() {
        assertHidden("nobody has written it");
        scene.write(ReportStep.COMMITTEE, "Tốt.");
        assertHidden("a draft");
        scene.submit(ReportStep.COMMITTEE);
        assertHidden("it waits for a decision");

        scene.decide(ReportStep.COMMITTEE, true);

        assertThat(read.call(YEAR).year()).isEqualTo(YEAR);
        assertThat(read.years()).containsExactly(YEAR);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read.call(YEAR - 1));
    }

    @Test
    void the_report_of_the_department_makes_nothing_public() {
        scene.write(ReportStep.DEPARTMENT, "Tốt.");
        scene.submit(ReportStep.DEPARTMENT);
        scene.decide(ReportStep.DEPARTMENT, true);

        assertHidden("the committee has not spoken");
    }

    @Test
    void a_returned_report_is_not_public_until_accepted_again() {
        scene.accepts("Tốt.");
        var former = read.call(YEAR).about().sha256();

        scene.decide(ReportStep.COMMITTEE, false);
        assertHidden("something was found");
        scene.write(ReportStep.COMMITTEE, "Đã sửa.");
        scene.submit(ReportStep.COMMITTEE);
        assertHidden("what was corrected waits");
        scene.decide(ReportStep.COMMITTEE, true);

        assertThat(read.call(YEAR).about().sha256()).isNotEqualTo(former);
    }

    @Test
    void contains_no_typed_texts_or_unit_names() {
        scene.use("2.3", 7);
        scene.accepts("Bà Nguyễn Thị Bí Mật, 0912345678");

        var all = HubJson.write(read.call(YEAR));

        assertThat(all).doesNotContain("Bí Mật", "0912345678", "so-y-te", "Tên của");
        assertThat(read.call(YEAR).reports()).isEqualTo(new PublicYear.Reports(0, 1));
    }

    @Test
    void figures_under_five_are_not_shown() {
        scene.use("2.3", 7);
        scene.use("5.1", 4);
        scene.accepts("Tốt.");

        assertThat(task("2.3")).isEqualTo(told("2.3", 7L, "declared", "proven", "submitted", "units"));
        assertThat(task("5.1")).isEqualTo(told("5.1", null, "declared", "proven", "submitted", "units", "uses"));
        assertThat(task("1.1"))
                .as("nothing at all")
                .isEqualTo(told("1.1", null, "declared", "proven", "submitted", "units", "uses"));
        assertThat(read.call(YEAR).kinds()).as("one department alone").isEmpty();
        assertThat(read.call(YEAR).indicators())
                .filteredOn(one -> one.code().equals("2025-3"))
                .as("the percentage of one department, without numbers")
                .allMatch(one -> one.share() == null
                        && one.small().equals(List.of("share"))
                        && BigDecimal.ZERO.equals(one.percent()));
    }

    @Test
    void it_names_the_committee_as_publisher_and_uses_the_submission() {
        scene.accepts("Tốt.");

        var origin = read.call(YEAR).about();

        assertThat(origin.publisher()).isEqualTo("Uỷ ban nhân dân tên của tinh");
        assertThat(origin.contact()).isEqualTo("Sở Khoa học và Công nghệ");
        assertThat(origin.rule()).isEqualTo(2);
        assertThat(origin.acceptedAt()).isEqualTo(ReportScene.IN_TIME);
        assertThat(origin.plan()).isEqualTo("104/KH-UBND");
        assertThat(origin.sha256()).isEqualTo(scene.receipt());
    }

    private static PublicYear.Task told(String code, @Nullable Long uses, String... small) {
        var task = Plan.SHIPPED.findTask(code).orElseThrow();
        var name = new PublicYear.Name(task.vi(), task.en());
        return new PublicYear.Task(code, name, uses, null, null, null, null, List.of(small));
    }

    private PublicYear.Task task(String code) {
        return read.call(YEAR).tasks().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void assertHidden(String why) {
        assertThatExceptionOfType(NotFound.class).as(why).isThrownBy(() -> read.call(YEAR));
        assertThat(read.years()).as(why).isEmpty();
    }

    private ReadPublicYear read() {
        var reads = new ReadPublicYear();
        reads.organisations = scene.organisations();
        reads.course = scene.units().course;
        reads.submissions = scene.submissions();
        reads.reports = scene.units().reports();
        reads.calendars = new InMemoryCalendars();
        return reads;
    }
}
