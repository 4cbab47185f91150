package vn.lantoa.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.coverage.CountingRules;
import vn.lantoa.coverage.CoverageTotals;
import vn.lantoa.coverage.CoverageTotals.Row;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.outbox.DatabaseClock;
import vn.lantoa.plan.Plan;
import vn.lantoa.plan.PlanTask;
import vn.lantoa.report.ConsolidatedContent.KindSum;
import vn.lantoa.report.ConsolidatedContent.NamedUnit;
import vn.lantoa.report.ConsolidatedContent.Units;
import vn.lantoa.report.ReportView.Offer;

/** Fills in a consolidated report from the units' submissions and from the evidence of all units. */
@ApplicationScoped
class ConsolidatedPrefill {
    private static final int YEARS = 5;

    @Inject
    SubmittedFigures submitted;

    @Inject
    CoverageTotals totals;

    @Inject
    ConsolidatedIndicators indicators;

    @Inject
    ReportCourse course;

    @Inject
    UnitReports reports;

    @Inject
    CountingRules rules;

    @Inject
    DatabaseClock clock;

    /** Returns the report of this step with these texts. */
    ConsolidatedContent fill(ReportFrame frame, ReportStep step, Map<String, String> texts) {
        var year = frame.calendar().year();
        var proven = frame.units().group(totals.ofYear(year), Row::unit);
        var named = units(frame, proven.keySet());
        var rows = submitted.of(year, year);
        var told = TaskSums.submitted(rows, submitted.amounts(year), frame.rule());
        var all = frame.units().all().stream().map(OrganisationView::id).collect(Collectors.toSet());
        var counted = TaskSums.counted(proven, totals.amounts(year, all), frame.rule());
        // reports submitted in the first format have no total
        var isWhole = rows.stream().allMatch(row -> row.tasks().contains(""));
        return new ConsolidatedContent(
                ConsolidatedContent.FORMAT,
                year,
                step.slug(),
                ReportContent.PlanVersion.of(frame.plan()),
                named,
                new ConsolidatedContent.Sums(
                        tasks(frame, told, counted, texts),
                        indicators.of(frame),
                        years(frame),
                        kinds(frame, named, proven)),
                ReportPrefill.general(texts),
                frame.rule(),
                new ConsolidatedContent.Totals(isWhole ? told.of("") : null, counted.of("")));
    }

    /**
     * Returns the texts of the previous step and of the previous year that differ from the current texts. Reports of
     * units get none.
     */
    List<Offer> offers(ReportKey key, ReportBody body) {
        var offers = new ArrayList<Offer>();
        if (!(body instanceof ConsolidatedContent content)) return offers;
        if (key.step() == ReportStep.COMMITTEE)
            add(offers, new ReportKey(key.organisation(), key.year(), ReportStep.DEPARTMENT), content);
        add(offers, new ReportKey(key.organisation(), key.year() - 1, key.step()), content);
        return offers;
    }

    private void add(List<Offer> offers, ReportKey from, ConsolidatedContent content) {
        var current = new LinkedHashMap<String, String>();
        for (var field : ReportContent.GENERAL)
            current.put(field, content.texts().getOrDefault(field, ""));
        for (var task : content.figures().tasks()) current.put(ReportRules.field(task.code()), task.text());
        var texts = course.texts(from);
        current.forEach((field, text) -> {
            var offered = texts.getOrDefault(field, "");
            if (!offered.isEmpty() && !offered.equals(text))
                offers.add(new Offer(field, from.year(), from.step(), offered));
        });
    }

    /** Returns the indicators of one unit, for its own report. */
    List<ReportContent.IndicatorLine> indicatorsOf(ReportFrame frame, OrganisationView unit) {
        return indicators.ofUnit(frame, unit);
    }

    /** Returns the units whose figures add up to the total of this task. */
    List<UnitLine> ofTask(ReportFrame frame, String task) {
        var year = frame.calendar().year();
        var told = new HashMap<OrganisationId, Integer>();
        for (var row : submitted.of(year, year))
            row.figures().stream()
                    .filter(figure -> figure.task().equals(task))
                    .forEach(figure -> told.put(row.unit(), figure.uses()));
        var counted = new HashMap<OrganisationId, Long>();
        frame.units()
                .group(totals.ofTask(year, task), Row::unit)
                .forEach((unit, rows) ->
                        counted.put(unit, rows.stream().mapToLong(Row::sum).sum()));
        return UnitLine.all(frame, leading(frame, task), told, counted, Set.of());
    }

    private static List<ConsolidatedContent.TaskSum> tasks(
            ReportFrame frame, TaskSums told, TaskSums counted, Map<String, String> texts) {
        return codes(
                        frame.plan().plan(),
                        told.figures().keySet(),
                        counted.figures().keySet())
                .stream()
                .map(code -> new ConsolidatedContent.TaskSum(
                        code,
                        leading(frame, code).size(),
                        told.of(code),
                        counted.of(code),
                        texts.getOrDefault(ReportRules.field(code), "")))
                .toList();
    }

    /** Returns the task codes in plan order, followed by other tasks with figures. */
    private static List<String> codes(Plan plan, Set<String> told, Set<String> counted) {
        var codes = new ArrayList<>(plan.tasks().stream().map(PlanTask::code).toList());
        var others = new TreeSet<>(told);
        others.addAll(counted);
        others.remove("");
        codes.forEach(others::remove);
        codes.addAll(others);
        return codes;
    }

    /** Returns the reporting units that lead the task. */
    private static List<OrganisationView> leading(ReportFrame frame, String task) {
        return frame.plan().plan().findTask(task).stream()
                .flatMap(one -> frame.reporting().stream().filter(unit -> frame.isLed(one, unit)))
                .toList();
    }

    private List<ConsolidatedContent.YearSum> years(ReportFrame frame) {
        var last = frame.calendar().year();
        var all = frame.units().all().stream().map(OrganisationView::id).toList();
        return totals.years("", all).stream()
                .filter(one -> one.year() <= last && one.year() > last - YEARS)
                .map(one -> new ConsolidatedContent.YearSum(one.year(), one.uses(), rules.of(one.year())))
                .toList();
    }

    /** Returns the units that must report, and the units with evidence for which no unit reports. */
    private Units units(ReportFrame frame, Collection<OrganisationId> proven) {
        var deadline = frame.calendar().of(ReportStep.UNITS);
        var rows = reports.ofYear(frame.calendar().year()).stream()
                .collect(Collectors.toMap(UnitReports.Row::organisation, row -> row));
        var now = clock.instant();
        var reported = new ArrayList<NamedUnit>();
        var missing = new ArrayList<NamedUnit>();
        for (var unit : frame.reporting()) {
            var row = rows.get(unit.id());
            var first = row == null ? null : row.firstSubmittedAt();
            var named = new NamedUnit(unit.code(), unit.name(), deadline.isLate(first, now, clock.zone()));
            if (row != null && row.isHandedIn()) reported.add(named);
            else missing.add(named);
        }
        var unreported = frame.unreported(proven).stream()
                .map(unit -> new NamedUnit(unit.code(), unit.name(), false))
                .toList();
        return new Units(reported, missing, unreported);
    }

    /** Returns the kinds with a reporting unit or a use, in order of their levels. */
    private static List<KindSum> kinds(ReportFrame frame, Units units, Map<OrganisationId, List<Row>> proven) {
        var reported = units.reported().stream().map(NamedUnit::code).toList();
        return Stream.of(OrganisationKind.values())
                .map(kind -> sum(kind.name(), frame, reported, proven))
                .filter(sum -> sum.units() > 0 || sum.uses() > 0)
                .toList();
    }

    private static KindSum sum(
            String kind, ReportFrame frame, List<String> reported, Map<OrganisationId, List<Row>> proven) {
        var there = frame.reporting().stream()
                .filter(unit -> unit.kind().equals(kind))
                .map(OrganisationView::code)
                .toList();
        var uses = proven.entrySet().stream()
                .filter(one -> frame.units().get(one.getKey()).kind().equals(kind))
                .flatMap(one -> one.getValue().stream())
                .filter(row -> row.task().isEmpty())
                .collect(Collectors.summingLong(Row::sum));
        var done = there.stream().filter(reported::contains).count();
        return new KindSum(kind, there.size(), Math.toIntExact(done), uses);
    }
}
