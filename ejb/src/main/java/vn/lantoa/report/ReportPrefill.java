package vn.lantoa.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.coverage.BestEvidence;
import vn.lantoa.coverage.CountingRules;
import vn.lantoa.coverage.CoverageTotals;
import vn.lantoa.coverage.EvidenceId;
import vn.lantoa.coverage.EvidenceLine;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.plan.Plans;
import vn.lantoa.report.ReportContent.TaskLine;

/** Fills in a report from the plan, the totals and the evidence, so that officers need not copy figures. */
@ApplicationScoped
public class ReportPrefill {
    private static final int MOST_PROOFS = 3;

    @Inject
    ReportCalendars calendars;

    @Inject
    Plans plans;

    @Inject
    CoverageTotals totals;

    @Inject
    BestEvidence evidence;

    @Inject
    ConsolidatedPrefill consolidated;

    @Inject
    CountingRules rules;

    @Inject
    ZoneId zone;

    /**
     * A filled-in report.
     *
     * @param content the report
     * @param proofs the evidence rows that prove each task, by the task's code
     */
    record Filled(ReportBody content, Map<String, List<EvidenceLine>> proofs) {}

    /** Returns the frame of the reports for the year. */
    public ReportFrame frame(int year) {
        var calendar = calendars.of(year);
        return new ReportFrame(
                calendar,
                plans.get(planOf(year)),
                totals.unitsOn(calendar.unitsOn()),
                rules.of(year),
                rules.of(year - 1));
    }

    /**
     * Returns the frame for the year of the report.
     *
     * @throws NotFound if the report's unit does not report for that year
     */
    ReportFrame frame(ReportKey report) {
        var frame = frame(report.year());
        frame.require(report);
        return frame;
    }

    /**
     * Returns the number of the last version of the plan before the end of the year; a report uses the plan of its
     * year.
     */
    private int planOf(int year) {
        var end = LocalDate.of(year + 1, 1, 1).atStartOfDay(zone).toInstant();
        return plans.made().stream()
                .filter(one -> one.madeAt().isBefore(end))
                .findFirst()
                .map(Plans.PlanCreation::number)
                .orElse(0);
    }

    /** Returns the report filled in with the figures, and with the officers' texts. */
    Filled fill(ReportFrame frame, ReportKey report, Map<String, String> texts) {
        return report.isConsolidated()
                ? new Filled(consolidated.fill(frame, report.step(), texts), Map.of())
                : fill(frame, frame.units().get(report.organisation()), texts);
    }

    private Filled fill(ReportFrame frame, OrganisationView unit, Map<String, String> texts) {
        var year = frame.calendar().year();
        var readAs = frame.units().readAs(unit.id());
        var figures = UnitSums.of(totals.ofUnits(year, readAs), totals.amounts(year, readAs), frame.rule());
        var proofs = evidence.byTask(readAs, year, MOST_PROOFS);
        var plan = frame.plan();
        var tasks = codes(frame, unit, figures.rows().keySet()).stream()
                .map(code -> line(frame, unit, code, figures, proofs, texts))
                .toList();
        var content = new ReportContent(
                ReportContent.FORMAT,
                year,
                ReportContent.Unit.of(unit, formers(frame, unit, readAs)),
                ReportContent.PlanVersion.of(plan),
                tasks,
                consolidated.indicatorsOf(frame, unit),
                general(texts),
                frame.rule(),
                figures.of(""));
        return new Filled(content, proofs);
    }

    /** Returns the report as submitted, with the evidence rows that prove its tasks. */
    Filled submitted(ReportKey report, ReportSubmission submission) {
        var body = ReportBody.read(report.step(), submission.content());
        return new Filled(body, body instanceof ReportContent content ? proofs(content) : Map.of());
    }

    /** Returns the evidence rows that prove each task of a report, by the task's code. */
    Map<String, List<EvidenceLine>> proofs(ReportContent content) {
        var ids = content.tasks().stream()
                .flatMap(task -> task.proofs().stream())
                .map(proof -> new EvidenceId(UUID.fromString(proof.id())))
                .collect(Collectors.toSet());
        var lines = evidence.lines(ids).stream()
                .collect(Collectors.toMap(line -> line.id().toString(), line -> line));
        return content.tasks().stream().collect(Collectors.toMap(TaskLine::code, task -> task.proofs().stream()
                .flatMap(proof -> Stream.ofNullable(lines.get(proof.id())))
                .toList()));
    }

    /** Returns the codes of the unit's tasks in plan order, followed by other tasks for which the unit has evidence. */
    private static List<String> codes(ReportFrame frame, OrganisationView unit, Collection<String> proven) {
        var codes = new ArrayList<String>();
        var others = new TreeSet<>(proven);
        others.remove("");
        for (var task : frame.plan().plan().tasks())
            if (others.remove(task.code()) || frame.isAssigned(task, unit)) codes.add(task.code());
        codes.addAll(others);
        return codes;
    }

    private static TaskLine line(
            ReportFrame frame,
            OrganisationView unit,
            String code,
            UnitSums figures,
            Map<String, List<EvidenceLine>> proofs,
            Map<String, String> texts) {
        var task = frame.plan().plan().findTask(code);
        return new TaskLine(
                code,
                task.filter(one -> frame.isLed(one, unit)).isPresent(),
                task.filter(one -> frame.isAssigned(one, unit)).isPresent(),
                figures.of(code),
                proofs.getOrDefault(code, List.of()).stream()
                        .map(ReportContent.Proof::of)
                        .toList(),
                texts.getOrDefault(ReportRules.field(code), ""));
    }

    private static List<String> formers(ReportFrame frame, OrganisationView unit, Collection<OrganisationId> readAs) {
        return readAs.stream()
                .filter(id -> !id.equals(unit.id()))
                .map(id -> frame.units().get(id).code())
                .sorted()
                .toList();
    }

    /** Returns the general texts that are not empty. */
    static Map<String, String> general(Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(one ->
                        ReportContent.isGeneral(one.getKey()) && !one.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
