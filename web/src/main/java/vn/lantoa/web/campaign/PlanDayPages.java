package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.ChangePlanDay;
import vn.lantoa.campaign.DayText;
import vn.lantoa.campaign.Meaning;
import vn.lantoa.campaign.YearlyDate;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The page of the plan's days, on which administrators set the dates that the plan leaves open. */
@Path("/console/operation/plan-days")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PlanDayPages {
    private static final String PLACE = "/console/operation/plan-days";

    @Inject
    ChangePlanDay change;

    @Inject
    TypedForm form;

    @GET
    public Page days() {
        return form.empty(Page.of("campaign/plan-days.ftlh").with("days", change.list(form.actor())));
    }

    @GET
    @Path("{code: [a-z0-9-]{1,60}}")
    public Page day(@PathParam("code") String code) {
        return form.empty(page(code));
    }

    @POST
    @Path("{code: [a-z0-9-]{1,60}}")
    public Response change(@PathParam("code") String code) {
        return form.done(() -> change.call(command(code)), PLACE, () -> page(code));
    }

    private Page page(String code) {
        var found = change.list(form.actor()).stream()
                .filter(day -> day.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("plan-day:" + code));
        return Page.of("campaign/plan-day.ftlh").with("planned", found).with("meanings", Meaning.values());
    }

    private ChangePlanDay.Command command(String code) {
        var date = new YearlyDate(
                number("month"), number("day"), form.one("meaning", Meaning.class), number("firstYear"), lastYear());
        return new ChangePlanDay.Command(
                code, number("seen"), date, form.read(DayText.class), form.isTicked("shown"), form.actor());
    }

    private @Nullable Integer lastYear() {
        return form.text("lastYear").isEmpty() ? null : number("lastYear");
    }

    private int number(String field) {
        var text = form.text(field);
        if (!text.matches("\\d{1,4}")) throw new Rejected(Issues.of(field, "not-a-number"));
        return Integer.parseInt(text);
    }
}
