package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Slug;
import vn.lantoa.report.MoveDeadlines;
import vn.lantoa.report.ReadReportBoard;
import vn.lantoa.report.ReportBoard;
import vn.lantoa.report.ReportCalendar;
import vn.lantoa.report.ReportCalendars;
import vn.lantoa.report.ReportDeadline;
import vn.lantoa.report.ReportState;
import vn.lantoa.report.ReportStep;
import vn.lantoa.report.snapshot.VerifySnapshot;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.LargeFiles;
import vn.lantoa.web.request.RequestParsing;

/**
 * The report board of a year, the page of its deadlines, which a province administrator moves for all units, and the
 * page that checks the uploaded file of a frozen report.
 */
@Path(ReportListPages.PATH)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ReportListPages {
    static final String PATH = "/console/reports";
    private static final Page SNAPSHOTS = Page.of("report/snapshots.ftlh");
    private static final int PAGE = 50;

    @Inject
    ReadReportBoard board;

    @Inject
    ReportYears years;

    @Inject
    ReportCalendars calendars;

    @Inject
    MoveDeadlines move;

    @Inject
    TypedForm form;

    @Inject
    VerifySnapshot verify;

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
        var read = board.call(form.actor(), chosen);
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

    @GET
    @Path("deadlines")
    public Page show(@QueryParam("year") @DefaultValue("0") int year) {
        return form.empty(page(years.chosen(year)));
    }

    @POST
    @Path("deadlines")
    public Response move(@QueryParam("year") @DefaultValue("0") int year) {
        var chosen = years.chosen(year);
        return form.done(
                () -> move.call(new MoveDeadlines.Command(
                        form.actor(), chosen, form.number("number"), typed(), form.text("reason"))),
                PATH + "/deadlines?year=" + chosen,
                () -> page(chosen));
    }

    private List<ReportDeadline> typed() {
        return Stream.of(ReportStep.values())
                .map(step -> {
                    var line = "lines[" + (step.ordinal() + 1) + "].";
                    return new ReportDeadline(
                            step,
                            form.text(line + "sentBy"),
                            form.text(line + "sentTo"),
                            form.day(line + "dueOn"),
                            form.isTicked(line + "inclusive"));
                })
                .toList();
    }

    private Page page(int year) {
        return Page.of("report/deadlines.ftlh")
                .with("year", year)
                .with("begun", years.begun(year))
                .with("yearChoices", years.choices(year, true))
                .with("calendar", calendars.of(year))
                .with("moves", calendars.moves(year));
    }

    @GET
    @Path("snapshots")
    public Page blank() {
        return form.empty(SNAPSHOTS);
    }

    /** Checks the file. */
    @POST
    @Path("snapshots")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(@LargeFiles List<EntityPart> parts) {
        return form.answer(
                () -> form.empty(SNAPSHOTS.with(
                                "check",
                                verify.call(
                                        form.actor(), RequestParsing.file(parts).getContent())))
                        .shown(),
                () -> SNAPSHOTS);
    }

    /** Filter of the report board's lines. */
    enum ReportFilter implements Slug {
        /** The report was submitted to the department. */
        HANDED_IN,
        /** The report was not submitted to the department. */
        MISSING,
        LATE,
        RETURNED,
        ACCEPTED,
        /** The report contains contradictions. */
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
