package vn.lantoa.web.report;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.report.ConsolidatedContent;
import vn.lantoa.report.IndicatorPart;
import vn.lantoa.report.ReportView;
import vn.lantoa.report.UnitLine;

/** Consolidated reports as JSON. */
public final class ConsolidatedJson {
    private ConsolidatedJson() {}

    /** Confirms a submission. */
    @Schema(name = "ConsolidatedSubmission")
    public record Submission(
            @Schema(description = "Submit without the units whose reports are missing", example = "true") @Nullable Boolean withoutUnits) {}

    /** A consolidated report. */
    @Schema(name = "ConsolidatedReport")
    @JsonbPropertyOrder({"state", "late", "lockVersion", "deadline", "receipt", "content", "lists"})
    public record One(
            @Schema(description = "draft, submitted, returned, accepted") String state,
            @Schema(description = "Submitted late, or missing although it was due") boolean late,
            @Schema(description = "The ETag as well: a save and a submission name it") long lockVersion,
            ReportJson.Deadline deadline,
            ReportView.@Nullable Receipt receipt,
            @Schema(description = "As it was submitted; with the figures of now while it is written")
                    ConsolidatedContent content,
            @Schema(
                            description =
                                    "The addresses of the units of which each figure is made, by the number of its task"
                                            + " or the code of its indicator")
                    Map<String, String> lists) {
        static One of(ReportView view) {
            var content = (ConsolidatedContent) view.content();
            var standing = view.standing();
            return new One(
                    standing.state().slug(),
                    standing.isLate(),
                    standing.lockVersion(),
                    ReportJson.Deadline.of(view.deadline()),
                    standing.receipt(),
                    content,
                    lists(content));
        }

        private static Map<String, String> lists(ConsolidatedContent content) {
            var report = "/api/v1/reports/" + content.year() + "/consolidated/" + content.step();
            var lists = new TreeMap<String, String>();
            for (var one : content.figures().tasks())
                lists.put(one.code(), ReportAddress.units(report, "task", one.code()));
            for (var one : content.figures().indicators())
                if (one.share() != null) lists.put(one.code(), ReportAddress.units(report, "indicator", one.code()));
            return lists;
        }
    }

    /** The units behind a figure. */
    @Schema(name = "ConsolidatedUnits")
    public record Parts(List<Part> units) {
        static Parts of(ReportView view, List<UnitLine> lines, String task) {
            return new Parts(lines.stream()
                    .map(line -> new Part(
                            line.unit().code(),
                            line.unit().name(),
                            line.submitted(),
                            line.evidence(),
                            line.part(),
                            new ReportLinks.Counted(
                                            view.content().year(), line.unit().code(), task, line.uses(), view.on())
                                    .overApi()))
                    .toList());
        }
    }

    /** The contribution of one unit. */
    @Schema(name = "ConsolidatedUnit")
    @JsonbPropertyOrder({"unit", "name", "submitted", "evidence", "indicator", "list"})
    public record Part(
            @Schema(description = "Code of the unit", example = "so-khcn") String unit,
            String name,
            @Schema(description = "Uses that it has submitted; missing where the department has no such report")
                    @Nullable Integer submitted,
            @Schema(description = "Uses that count by its evidence now") long evidence,
            @Nullable IndicatorPart indicator,
            @Schema(description = "Address of the list of its evidence") String list) {}
}
