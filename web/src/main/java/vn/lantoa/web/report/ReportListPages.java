package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Slug;
import vn.lantoa.report.ReadReportBoard;
import vn.lantoa.report.ReportBoard;
import vn.lantoa.report.ReportCalendar;
import vn.lantoa.report.ReportState;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The report board of a year: submitted, missing, late and returned reports. */
@Path(ReportListPages.PATH)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ReportListPages {
    static final String PATH = "/console/reports";
    private static final int PAGE = 50;

    @Inject
    ReadReportBoard board;

    @Inject
    ReportYears years;

    @Inject
    CurrentActor current;

    /** A line with links to its report and evidence, and its contradictions. */
    public record Row(ReportBoard.Line of, String href, String evidence, List<ReportLinks.Point> points) {}

    /** Number of lines that a filter selects. */
    public record Count(String filter, long lines) {}

    @GET
    public Page list(
            @QueryParam("year") @DefaultValue("0") int year,
            @QueryParam("show") @DefaultValue("") String show,
            @QueryParam("page") @DefaultValue("1") int page) {
        var chosen = years.chosen(year);
        var shown = RequestParsing.optional("show", show, ReportFilter.class);
        var read = board.call(current.actor(), chosen);
        var lines = read.lines().stream()
                .filter(line -> shown == null || shown.isOf(line))
                .toList();
        var at = Math.max(1, page);
        return Page.of("report/reports.ftlh")
                .with("board", read)
                .with("year", chosen)
                .with("yearChoices", years.choices(chosen, false))
                .with("show", shown == null ? "" : shown.slug())
                .with("counts", counts(read.lines()))
                .with("rows", rows(lines, read.calendar(), at))
                .with("next", lines.size() > (long) at * PAGE ? href(chosen, shown, at + 1) : "")
                .with("first", at > 1 ? href(chosen, shown, 1) : "");
    }

    private static List<Row> rows(List<ReportBoard.Line> lines, ReportCalendar calendar, int page) {
        return lines.stream()
                .skip((page - 1L) * PAGE)
                .limit(PAGE)
                .map(line -> new Row(
                        line,
                        ReportAddress.page(calendar.year(), line.unit().code()),
                        ReportLinks.Counted.ofTask(calendar.year(), line.unit().code(), "", calendar.unitsOn())
                                .page(),
                        line.contradictions().stream()
                                .map(one -> ReportLinks.point(one, line.unit(), calendar))
                                .toList()))
                .toList();
    }

    private static List<Count> counts(List<ReportBoard.Line> lines) {
        return Stream.of(ReportFilter.values())
                .map(filter -> new Count(
                        filter.slug(), lines.stream().filter(filter::isOf).count()))
                .toList();
    }

    private static String href(int year, @Nullable ReportFilter show, int page) {
        return PATH + "?year=" + year + (show == null ? "" : "&show=" + show.slug()) + "&page=" + page;
    }

    /** Filter of the report board's lines. */
    enum ReportFilter implements Slug {
        /** Submitted to the department. */
        HANDED_IN,
        /** The report was not submitted to the department. */
        MISSING,
        LATE,
        RETURNED,
        ACCEPTED,
        /** Contains contradictions. */
        CONTRADICTING;

        boolean isOf(ReportBoard.Line line) {
            return switch (this) {
                case HANDED_IN -> line.isHandedIn();
                case MISSING -> !line.isHandedIn();
                case LATE -> line.isLate();
                case RETURNED -> line.state() == ReportState.RETURNED;
                case ACCEPTED -> line.state() == ReportState.ACCEPTED;
                case CONTRADICTING -> !line.contradictions().isEmpty();
            };
        }
    }
}
