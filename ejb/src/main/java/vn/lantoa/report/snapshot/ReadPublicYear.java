package vn.lantoa.report.snapshot;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.Words;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.report.ConsolidatedContent;
import vn.lantoa.report.ReportCalendars;
import vn.lantoa.report.ReportCourse;
import vn.lantoa.report.ReportKey;
import vn.lantoa.report.ReportState;
import vn.lantoa.report.ReportStep;
import vn.lantoa.report.Submissions;
import vn.lantoa.report.SubmittedReport;
import vn.lantoa.report.UnitReports;

/**
 * Reads the public results of a year. The results are public only while the report of the People's Committee is
 * accepted, and disappear if that report is returned for correction.
 */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadPublicYear {
    @Inject
    Organisations organisations;

    @Inject
    ReportCourse course;

    @Inject
    Submissions submissions;

    @Inject
    UnitReports reports;

    @Inject
    ReportCalendars calendars;

    /** Returns the results. */
    public PublicYear call(int year) {
        var key = new ReportKey(organisations.root(), year, ReportStep.COMMITTEE);
        var accepted = course.findAccepted(key).orElseThrow(() -> new NotFound("public page of " + year));
        var submitted = submissions.of(key, accepted.submission());
        var plan = submitted.plan();
        var content = (ConsolidatedContent) submitted.content();
        var about = new PublicYear.About(
                publisher(submitted),
                calendars.of(year).of(ReportStep.DEPARTMENT).sender(),
                plan.number(),
                plan.title(),
                accepted.at(),
                accepted.submission().sha256().hex(),
                PublicYear.LICENCE,
                SmallFigureRules.FEWEST,
                content.countingRule());
        return PublicYear.of(content, plan, about);
    }

    /** Returns the years with public results, newest first. */
    public List<Integer> years() {
        return reports.years(ReportStep.COMMITTEE, ReportState.ACCEPTED);
    }

    private static String publisher(SubmittedReport submitted) {
        var province = submitted.sender().province();
        return Words.VI.text(
                "report-document.committee",
                " ",
                province.substring(0, 1).toLowerCase(Locale.ROOT) + province.substring(1));
    }
}
