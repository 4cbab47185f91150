package vn.lantoa.web.report;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.report.ReportBoard;
import vn.lantoa.report.ReportCalendar;
import vn.lantoa.report.ReportContent;
import vn.lantoa.report.ReportDeadline;
import vn.lantoa.report.ReportState;
import vn.lantoa.report.ReportView;
import vn.lantoa.report.UnitStaff.Staff;

/** Reports as JSON. */
public final class ReportJson {
    private ReportJson() {}

    /** The reports of a year. */
    @Schema(name = "Reports")
    @JsonbPropertyOrder({"year", "rule", "comparable", "deadlines", "reports", "unstaffed"})
    public record Year(
            int year,
            @Schema(description = "Counting rule of the year") int rule,
            @Schema(description = "Whether the previous year has the same rule; otherwise falls are not examined")
                    boolean comparable,
            List<Deadline> deadlines,
            List<Line> reports,
            @Schema(description = "Units without an officer who may write or submit") List<Unstaffed> unstaffed) {
        static Year of(ReportBoard board) {
            return new Year(
                    board.calendar().year(),
                    board.rule(),
                    board.rule() == board.formerRule(),
                    board.calendar().deadlines().stream().map(Deadline::of).toList(),
                    board.lines().stream()
                            .map(line -> Line.of(line, board.calendar()))
                            .toList(),
                    board.lines().stream()
                            .map(line -> Unstaffed.of(line.unit(), line.staff()))
                            .flatMap(Optional::stream)
                            .toList());
        }
    }

    /** A unit without an officer who may write or submit, and whom to call there. */
    @Schema(name = "ReportUnstaffed")
    public record Unstaffed(String unit, boolean writes, boolean submits, String contact, String phone) {
        static Optional<Unstaffed> of(OrganisationView unit, @Nullable Staff staff) {
            return Optional.ofNullable(staff)
                    .filter(Staff::isMissing)
                    .map(one -> new Unstaffed(unit.code(), one.writes(), one.submits(), one.contact(), one.phone()));
        }
    }

    /** The deadline of a step. */
    @Schema(name = "ReportDeadline")
    @JsonbPropertyOrder({"step", "sender", "recipient", "due", "inclusive", "lastDay"})
    public record Deadline(
            @Schema(description = "units, department, committee") String step,
            String sender,
            String recipient,
            @Schema(description = "As it was set", example = "2026-12-05") String due,
            @Schema(description = "Whether that day is in time still") boolean inclusive,
            @Schema(description = "The last day in time, by the clock of the province", example = "2026-12-05")
                    String lastDay) {
        static Deadline of(ReportDeadline one) {
            return new Deadline(
                    one.step().slug(),
                    one.sender(),
                    one.recipient(),
                    one.dueOn().toString(),
                    one.isDayIncluded(),
                    one.lastOn().toString());
        }
    }

    /** A unit that must report. */
    @Schema(name = "ReportLine")
    @JsonbPropertyOrder({"unit", "name", "state", "submittedAt", "late", "uses", "contradictions"})
    public record Line(
            @Schema(description = "Code of the unit", example = "so-khcn") String unit,
            String name,
            @Schema(description = "draft, submitted, returned, accepted; missing where nobody has begun") @Nullable String state,
            @Nullable Instant submittedAt,
            @Schema(description = "Submitted late, or missing although it was due") boolean late,
            @Schema(description = "Uses of the year that count") int uses,
            @Schema(description = "What contradicts in what was submitted") List<Point> contradictions) {
        static Line of(ReportBoard.Line line, ReportCalendar calendar) {
            var unit = line.unit();
            return new Line(
                    unit.code(),
                    unit.name(),
                    slug(line.state()),
                    line.submittedAt(),
                    line.isLate(),
                    line.uses(),
                    line.contradictions().stream()
                            .map(one -> Point.of(ReportLinks.point(one, unit, calendar)))
                            .toList());
        }

        private static @Nullable String slug(@Nullable ReportState state) {
            return state == null ? null : state.slug();
        }
    }

    /** A contradiction in a report. */
    @Schema(name = "ReportContradiction")
    @JsonbPropertyOrder({"kind", "task", "before", "now", "units", "links", "indicator"})
    public record Point(
            @Schema(description = "fell, indicator-zero, indicator-above, same-proof") String kind,
            @Schema(description = "Empty where it is within an indicator", example = "2.3") String task,
            @Schema(description = "Uses of the year before, where they fell; the denominator of the indicator")
                    int before,
            @Schema(description = "Uses that were reported; the numerator of an indicator above 100 percent") int now,
            @Schema(description = "Codes of the units that reported before, or report the same proof")
                    List<String> units,
            @Schema(description = "Where one sees it") List<String> links,
            @Schema(description = "Code of the indicator; empty if there is none", example = "2025-3")
                    String indicator) {
        static Point of(ReportLinks.Point point) {
            var one = point.of();
            return new Point(
                    one.kind().slug(),
                    one.task(),
                    one.before(),
                    one.now(),
                    one.others().stream().map(OrganisationView::code).toList(),
                    point.links().stream().map(ReportLinks.Link::href).toList(),
                    one.indicator());
        }
    }

    /** The report of a unit. */
    @Schema(name = "Report")
    @JsonbPropertyOrder({"state", "late", "lockVersion", "deadline", "receipt", "content", "lists"})
    public record One(
            @Schema(description = "draft, submitted, returned, accepted") String state,
            @Schema(description = "Submitted late, or missing although it was due") boolean late,
            @Schema(description = "The ETag as well: a save and a submission name it") long lockVersion,
            Deadline deadline,
            ReportView.@Nullable Receipt receipt,
            @Schema(description = "As it was submitted; with the figures of now while the unit writes")
                    ReportContent content,
            @Schema(
                            description =
                                    "The addresses of the lists of evidence that the figures of tasks count, by the"
                                            + " number of the task")
                    Map<String, String> lists) {
        static One of(ReportView view) {
            var content = (ReportContent) view.content();
            var standing = view.standing();
            return new One(
                    standing.state().slug(),
                    standing.isLate(),
                    standing.lockVersion(),
                    Deadline.of(view.deadline()),
                    standing.receipt(),
                    content,
                    content.tasks().stream()
                            .map(ReportContent.TaskLine::code)
                            .collect(Collectors.toMap(code -> code, code -> list(view, code))));
        }

        private static String list(ReportView view, String task) {
            return ReportLinks.Counted.ofTask(view.content().year(), view.unit().code(), task, view.on())
                    .overApi();
        }
    }

    /** Request body with texts of a report. */
    @Schema(name = "ReportTexts")
    public record Texts(
            @Schema(
                            description =
                                    "By their fields: highlights, difficulties, proposals, or `task:` and the number of a"
                                            + " task; fields that are not named stay")
                    @Nullable Map<String, String> texts) {}
}
