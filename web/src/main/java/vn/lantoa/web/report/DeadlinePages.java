package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.report.MoveDeadlines;
import vn.lantoa.report.ReportCalendars;
import vn.lantoa.report.ReportDeadline;
import vn.lantoa.report.ReportStep;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The page of a year's report deadlines, which a province administrator moves for all. */
@Path(DeadlinePages.PATH)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DeadlinePages {
    static final String PATH = ReportListPages.PATH + "/deadlines";

    @Inject
    ReportCalendars calendars;

    @Inject
    MoveDeadlines move;

    @Inject
    ReportYears years;

    @Inject
    TypedForm form;

    @GET
    public Page show(@QueryParam("year") @DefaultValue("0") int year) {
        return form.empty(page(years.chosen(year)));
    }

    @POST
    public Response move(@QueryParam("year") @DefaultValue("0") int year) {
        var chosen = years.chosen(year);
        return form.done(
                () -> move.call(new MoveDeadlines.Command(
                        form.actor(), chosen, form.number("number"), typed(), form.text("reason"))),
                PATH + "?year=" + chosen,
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
}
