package vn.lantoa.report.snapshot;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Locale;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.Words;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.report.ReportCourse;
import vn.lantoa.report.ReportKey;
import vn.lantoa.report.ReportState;
import vn.lantoa.report.ReportStep;
import vn.lantoa.report.UnitReports;
import vn.lantoa.report.consolidated.ConsolidatedContent;
import vn.lantoa.report.consolidated.ConsolidatedContent.Share;
import vn.lantoa.report.consolidated.ConsolidatedSubmissions;
import vn.lantoa.report.consolidated.SubmittedConsolidated;
import vn.lantoa.report.snapshot.PublicYear.Origin;

/**
 * Reads the public results of a year. They exist only while the report of the People's Committee is accepted, and
 * disappear if it is returned for correction.
 */
@UseCase
@Transactional(TxType.SUPPORTS)
public class ReadPublicYear {
    @Inject
    Organisations organisations;

    @Inject
    ReportCourse course;

    @Inject
    ConsolidatedSubmissions submissions;

    @Inject
    UnitReports reports;

    /** Returns the results. */
    public PublicYear call(int year) {
        var key = new ReportKey(organisations.root(), year, ReportStep.COMMITTEE);
        var accepted = course.findAccepted(key).orElseThrow(() -> new NotFound("public page of " + year));
        var submitted = submissions.of(key, accepted.submission());
        var origin =
                new Origin(accepted.at(), accepted.submission().sha256().hex(), submitted.plan(), publisher(submitted));
        var content = submitted.content();
        return new PublicYear(content.year(), origin, reported(content.units()), PublicTotals.of(content.figures()));
    }

    /** Returns the years with public results, newest first. */
    public List<Integer> years() {
        return reports.years(ReportStep.COMMITTEE, ReportState.ACCEPTED);
    }

    private static Share reported(ConsolidatedContent.Units units) {
        var reported = units.reported().size();
        return new Share(reported, reported + units.missing().size());
    }

    private static String publisher(SubmittedConsolidated submitted) {
        var province = submitted.province();
        return Words.VI.text(
                "report-document.committee",
                " ",
                province.substring(0, 1).toLowerCase(Locale.ROOT) + province.substring(1));
    }
}
