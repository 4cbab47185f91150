package vn.lantoa.report.consolidated;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.report.ReportContent;
import vn.lantoa.report.ReportCourse;
import vn.lantoa.report.ReportKey;
import vn.lantoa.report.ReportPrefill;
import vn.lantoa.report.ReportStep;
import vn.lantoa.report.ReportSubmission;
import vn.lantoa.report.consolidated.ConsolidatedView.Offer;

/** Reads a consolidated report, for actors with a role at the root. A report that nobody has begun is prefilled. */
@UseCase
@Transactional(TxType.SUPPORTS)
public class ReadConsolidated {
    @Inject
    ConsolidatedAccess access;

    @Inject
    ReportPrefill reports;

    @Inject
    ConsolidatedPrefill prefill;

    @Inject
    ConsolidatedIndicators indicators;

    @Inject
    ReportCourse course;

    /** Returns the report. */
    public ConsolidatedView call(Actor by, int year, ReportStep step) {
        var key = access.admitReader(by, year, step);
        var frame = reports.frame(year);
        var deadline = frame.calendar().of(step);
        var stand = course.read(key, deadline);
        var submitted = stand.submitted();
        var content = submitted == null
                ? prefill.fill(frame, step, stand.texts())
                : ConsolidatedContent.read(submitted.content());
        var offers = submitted == null ? offers(key, content) : List.<Offer>of();
        return new ConsolidatedView(
                content, deadline, frame.calendar().unitsOn(), stand.standing(), stand.history(), offers);
    }

    /** Returns the exact content of the submission with this number. */
    public ReportSubmission submission(Actor by, int year, ReportStep step, int number) {
        return course.submission(access.admitReader(by, year, step), number);
    }

    /** Returns the units behind a task's total: what each has submitted, and its current evidence. */
    public List<UnitLine> ofTask(Actor by, int year, ReportStep step, String task) {
        access.admitReader(by, year, step);
        return prefill.ofTask(reports.frame(year), task);
    }

    /** Returns the units behind the share of an indicator. */
    public List<UnitLine> ofIndicator(Actor by, int year, ReportStep step, String code) {
        access.admitReader(by, year, step);
        var frame = reports.frame(year);
        var indicator = frame.plan().plan().indicators().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator " + code));
        return indicators.units(frame, indicator);
    }

    /** Returns the texts of the previous step and the previous year that differ from the current ones. */
    private List<Offer> offers(ReportKey key, ConsolidatedContent content) {
        var offers = new ArrayList<Offer>();
        if (key.step() == ReportStep.COMMITTEE)
            add(offers, new ReportKey(key.organisation(), key.year(), ReportStep.DEPARTMENT), content);
        add(offers, new ReportKey(key.organisation(), key.year() - 1, key.step()), content);
        return offers;
    }

    private void add(List<Offer> offers, ReportKey from, ConsolidatedContent content) {
        var texts = course.texts(from);
        for (var field : ReportContent.GENERAL)
            add(
                    offers,
                    from,
                    field,
                    texts.getOrDefault(field, ""),
                    content.texts().getOrDefault(field, ""));
        for (var task : content.figures().tasks()) {
            var field = "task:" + task.code();
            add(offers, from, field, texts.getOrDefault(field, ""), task.text());
        }
    }

    private static void add(List<Offer> offers, ReportKey from, String field, String offered, String standing) {
        if (!offered.isEmpty() && !offered.equals(standing))
            offers.add(new Offer(field, from.year(), from.step(), offered));
    }
}
