package vn.lantoa.report.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.report.ReportBody;
import vn.lantoa.report.ReportKey;
import vn.lantoa.report.ReportScene;

/** Documents are made for those who may read the report. */
class MakeReportDocumentTest {
    private final ReportScene scene = new ReportScene();
    private final MakeReportDocument make = new MakeReportDocument();

    MakeReportDocumentTest() {
        scene.unit(OrganisationKind.PROVINCE, "tinh", LocalDate.of(2020, 1, 1), null);
        make.access = scene.access;
        make.submissions = scene.submissions();
        make.documents = new ReportDocuments();
        make.proofs = new ReportProofs() {
            @Override
            Map<String, Shown> of(ReportBody body) {
                return Map.of();
            }
        };
    }

    @Test
    void only_readers_of_a_report_get_documents_of_its_submission() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> csv(scene.writer, ReportScene.YEAR));
        scene.submits(scene.unit);

        assertThat(csv(scene.writer, ReportScene.YEAR)).contains("so-y-te");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> csv(Actor.officer(new UUID(0, 9)), ReportScene.YEAR));
        assertRejected(() -> csv(scene.writer, ReportScene.YEAR + 1), "year out-of-range");
    }

    @Test
    void the_office_that_receives_reports_is_recognised_by_its_code() {
        var office = scene.unit(OrganisationKind.DEPARTMENT, "so-khcn", LocalDate.of(2020, 1, 1), null);
        scene.submits(office);

        assertThat(scene.submissions()
                        .last(ReportKey.ofUnit(office.id(), ReportScene.YEAR))
                        .deadline()
                        .recipient())
                .as("its own name, which the head of the document replaces")
                .isEqualTo(office.name())
                .isNotEqualTo("Sở Khoa học và Công nghệ");
    }

    private String csv(Actor by, int year) {
        var key = ReportKey.ofUnit(scene.unit.id(), year);
        return new String(make.call(by, key, DocumentKind.MACHINE_CSV).bytes(), UTF_8);
    }
}
