package vn.lantoa.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.PathSegment;
import vn.lantoa.organisation.Letterhead;
import vn.lantoa.organisation.Letterheads;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.plan.Plans;

/** The submissions of reports, with everything their documents need. Callers check the rights. */
@ApplicationScoped
public class Submissions {
    @Inject
    ReportPrefill prefill;

    @Inject
    ReportCourse course;

    @Inject
    Plans plans;

    @Inject
    ProofAddresses proofs;

    @Inject
    Letterheads letterheads;

    @Inject
    HubAddress address;

    @Inject
    ZoneId zone;

    /**
     * Returns the last submission.
     *
     * @throws NotFound if the report was never submitted
     */
    public SubmittedReport last(ReportKey report) {
        return of(report, course.last(report).orElseThrow(() -> new NotFound("submission of the " + report)));
    }

    /** Returns this submission. */
    public SubmittedReport of(ReportKey report, ReportSubmission submission) {
        var frame = prefill.frame(report.year());
        var unit = frame.units().get(report.organisation());
        var content = ReportBody.read(report.step(), submission.content());
        var deadline = frame.calendar().of(report.step());
        // submissions of earlier releases have no address, and their documents must stay as they are
        var list = proofs.find(report, submission.number())
                .map(ProofAddresses.ProofAddress::path)
                .orElseGet(() -> list(report, frame, unit));
        return new SubmittedReport(
                submission,
                plans.get(content.plan().version()).plan(),
                content instanceof ReportContent own ? sender(frame, unit, own) : office(frame, deadline),
                content instanceof ReportContent own
                                && own.unit()
                                        .code()
                                        .equals(ReportCalendar.offices(report.step())
                                                .decider())
                        ? deadline.sentTo(
                                own.unit().name()) // the receiving office itself, under its name in the registry
                        : deadline,
                address.of(list).toString(),
                zone.getId());
    }

    private static String list(ReportKey report, ReportFrame frame, OrganisationView sender) {
        return "/console/coverage/evidence?year=" + report.year()
                + (report.isConsolidated() ? "" : "&unit=" + PathSegment.of(sender.code())) + "&on="
                + frame.calendar().unitsOn();
    }

    private SubmittedReport.Sender sender(ReportFrame frame, OrganisationView unit, ReportContent content) {
        var formers = frame.units().all().stream()
                .filter(one -> content.unit().formers().contains(one.code()))
                .map(OrganisationView::name)
                .sorted(OrganisationView.NAMES)
                .toList();
        return new SubmittedReport.Sender(
                frame.province().name(), unit.isCommune(), null, unit.kind(), letterheads.of(unit.id()), formers);
    }

    /** Returns the office of a consolidated report: the People's Committee, or the organisation that writes the report. */
    private SubmittedReport.Sender office(ReportFrame frame, ReportDeadline deadline) {
        var isCommittee = deadline.step() == ReportStep.COMMITTEE;
        var writer = ReportCalendar.offices(deadline.step()).writer();
        var office = frame.units().all().stream()
                .filter(one ->
                        isCommittee ? one.equals(frame.province()) : one.code().equals(writer))
                .findFirst();
        return new SubmittedReport.Sender(
                frame.province().name(),
                false,
                deadline.sender(),
                (isCommittee ? OrganisationKind.PROVINCE : OrganisationKind.DEPARTMENT).name(),
                office.map(one -> letterheads.of(one.id())).orElse(Letterhead.NONE),
                List.of());
    }
}
