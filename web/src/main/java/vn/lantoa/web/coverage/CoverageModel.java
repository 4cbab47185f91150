package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.coverage.CoverageTable;
import vn.lantoa.coverage.CoverageTable.Line;
import vn.lantoa.coverage.CoverageTable.Total;
import vn.lantoa.coverage.ReadCoverage;
import vn.lantoa.coverage.declared.ReadEntries;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.organisation.OrganisationRegister;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.plan.Plan;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.page.Sparkline;
import vn.lantoa.web.place.KeptUnits;

/** Builds the model of the page of coverage totals. */
@RequestScoped
class CoverageModel {
    static final int PAGE = 50;
    private static final int TONES = 4;

    @Inject
    Vocabularies vocabularies;

    @Inject
    OrganisationRegister register;

    @Inject
    Organisations organisations;

    @Inject
    PageWords words;

    @Inject
    KeptUnits kept;

    @Inject
    ReadCoverage coverage;

    @Inject
    ReadEntries entries;

    /**
     * A row of the page.
     *
     * @param name name of the unit or task
     * @param href address of the row's tasks or evidence; empty if the reader may not open it
     */
    public record Row(Line of, String name, String href, List<Cell> cells) {}

    /**
     * A cell of the page.
     *
     * @param tone shade of the background, from 0 (nothing) to 4 (the most)
     * @param href address of the evidence; empty if there is none or the reader may not open it
     */
    public record Cell(Total of, int tone, String href) {}

    LocalDate today() {
        return kept.today();
    }

    CoverageTable read(CoverageParameters chosen) {
        return coverage.call(kept.actor(), chosen.totals(organisations, today()));
    }

    Page of(CoverageTable table, CoverageParameters chosen, int page) {
        var byTask = !chosen.unit.isBlank();
        var lines = byTask ? table.lines() : page(table.lines(), page);
        var more = !byTask && table.lines().size() > (long) page * PAGE;
        var unit = byTask && !lines.isEmpty() ? lines.get(0).organisation().id() : null;
        var undertaken = unit == null || !kept.isOf(unit) ? null : entries.undertaken(kept.actor(), unit, table.year());
        var years = table.years().stream().map(CoverageTable.Year::uses).toList();
        return choices(chosen)
                .with("next", more ? href(chosen.with("page", String.valueOf(page + 1))) : "")
                .with("first", page > 1 ? href(chosen.with()) : "")
                .with("rows", rows(lines, table, chosen, byTask))
                .with("byTask", byTask)
                .with("undertaken", undertaken)
                .with("tiles", byTask ? List.of() : tiles(table, chosen))
                .with("whole", table.isWhole())
                .with("units", table.lines().size())
                .with("average", words.amount(average(table)))
                .with("sums", table.sums())
                .with("all", table.sums().stream().mapToLong(Total::uses).sum())
                .with("proven", table.sums().stream().mapToLong(Total::proven).sum())
                .with("rule", table.rule())
                .with("years", table.years())
                .with("trend", Sparkline.of(years));
    }

    /** Returns the table as a workbook. */
    byte[] sheet(CoverageTable table, CoverageParameters chosen) {
        return CoverageSheet.of(table, !chosen.unit.isBlank(), this::task, words);
    }

    static int tone(Total total, int most) {
        return total.uses() <= 0 ? 0 : Math.min(TONES, 1 + (total.uses() * TONES - 1) / most);
    }

    private static List<Line> page(List<Line> lines, int page) {
        return lines.stream().skip((page - 1L) * PAGE).limit(PAGE).toList();
    }

    private List<Row> rows(List<Line> lines, CoverageTable table, CoverageParameters chosen, boolean byTask) {
        int darkest = Math.max(
                1,
                max(table.lines().stream()
                        .flatMap(line -> line.months().stream())
                        .toList()));
        return lines.stream().map(line -> row(line, chosen, byTask, darkest)).toList();
    }

    private Row row(Line line, CoverageParameters chosen, boolean byTask, int darkest) {
        var code = line.unit();
        var cells = IntStream.rangeClosed(1, line.months().size())
                .mapToObj(month -> cell(line, month, chosen, darkest))
                .toList();
        var name = byTask ? task(line.task()) : line.name();
        var isThere = line.isOpen() && line.total().uses() + line.total().objected() > 0;
        var href = byTask ? (isThere ? evidence(line, chosen, "") : "") : href(chosen.with("unit", code));
        return new Row(line, name, href, cells);
    }

    private Cell cell(Line line, int month, CoverageParameters chosen, int darkest) {
        var total = line.months().get(month - 1);
        var isThere = total.uses() + total.objected() > 0;
        var href = line.isOpen() && isThere ? evidence(line, chosen, String.valueOf(month)) : "";
        return new Cell(total, tone(total, darkest), href);
    }

    private static String evidence(Line line, CoverageParameters chosen, String month) {
        return CoveragePages.EVIDENCE + "?"
                + chosen.with("unit", line.unit(), "task", line.task(), "month", month, "kind", "");
    }

    static int max(List<Total> totals) {
        return totals.stream().mapToInt(Total::uses).max().orElse(0);
    }

    private static BigDecimal average(CoverageTable table) {
        if (table.lines().isEmpty()) return BigDecimal.ZERO;
        var sum = table.lines().stream().mapToLong(line -> line.total().uses()).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(table.lines().size()), 1, RoundingMode.HALF_UP);
    }

    private List<Choice> years() {
        return IntStream.rangeClosed(Plan.SHIPPED.signedOn().getYear(), today().getYear())
                .mapToObj(one -> new Choice(String.valueOf(one), String.valueOf(one)))
                .toList();
    }

    private Page choices(CoverageParameters chosen) {
        return Page.of("coverage/coverage.ftlh")
                .with("csv", "/console/coverage/coverage.csv?" + chosen.with("month", ""))
                .with("xlsx", "/console/coverage/coverage.xlsx?" + chosen.with("month", ""))
                .with("asNow", href(chosen.with("on", today().toString())))
                .with("asThen", href(chosen.with("on", "")))
                .with("filter", chosen.chosen())
                .with("year", chosen.year(today()))
                .with("yearChoices", years())
                .with(
                        "kindChoices",
                        Choice.names(OrganisationKind.values()).stream()
                                .map(name -> new Choice(name, words.text("organisation.kind." + name)))
                                .toList())
                .with(
                        "taskChoices",
                        vocabularies.planTasks().terms().stream()
                                .map(term -> new Choice(term.code(), term.code() + " " + term.name(words.language())))
                                .toList())
                .with("unitChoices", units(chosen));
    }

    /** Returns the current units, and the selected unit even if it is a former unit. */
    private List<Choice> units(CoverageParameters chosen) {
        return Stream.concat(register.today().stream(), organisations.findView(chosen.unit).stream())
                .distinct()
                .sorted(OrganisationView.BY_NAME)
                .map(unit -> new Choice(unit.code(), unit.name()))
                .toList();
    }

    private String task(String code) {
        return code.isEmpty()
                ? words.text("coverage.all-tasks")
                : code + " " + vocabularies.planTasks().name(code, words.language());
    }

    static String href(String query) {
        return "/console/coverage?" + query;
    }

    /** Returns one tile per commune or ward, ordered by name because the hub does not know where they lie. */
    static List<Row> tiles(CoverageTable table, CoverageParameters chosen) {
        var communes = table.lines().stream()
                .filter(line -> line.organisation().isCommune())
                .toList();
        var most = Math.max(1, max(communes.stream().map(Line::total).toList()));
        return communes.stream()
                .sorted(Comparator.comparing(Line::organisation, OrganisationView.BY_NAME))
                .map(line -> tile(line, chosen, most))
                .toList();
    }

    private static Row tile(Line line, CoverageParameters chosen, int most) {
        var href = href(chosen.with("unit", line.unit()));
        var cell = new Cell(line.total(), tone(line.total(), most), "");
        return new Row(line, line.name(), href, List.of(cell));
    }
}
