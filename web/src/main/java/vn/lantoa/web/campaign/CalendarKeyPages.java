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
import java.util.function.Supplier;
import vn.lantoa.campaign.calendar.CalendarKeyId;
import vn.lantoa.campaign.calendar.CalendarScope;
import vn.lantoa.campaign.calendar.EndCalendarKey;
import vn.lantoa.campaign.calendar.IssueCalendarKey;
import vn.lantoa.campaign.calendar.IssuedCalendar;
import vn.lantoa.campaign.calendar.ReadCalendarKeys;
import vn.lantoa.campaign.calendar.RenewCalendarKey;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.Messages;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.page.UiLanguage;

/** The pages that create, renew and revoke the secret addresses of private calendars. */
@Path("/console/calendars")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CalendarKeyPages {
    @Inject
    HubAddress hub;

    @Inject
    ReadCalendarKeys read;

    @Inject
    UiLanguage ui;

    @Inject
    IssueCalendarKey issue;

    @Inject
    RenewCalendarKey renew;

    @Inject
    EndCalendarKey end;

    @Inject
    TypedForm form;

    @GET
    public Page list() {
        return form.empty(page(""));
    }

    @POST
    public Response issue() {
        return answer(() -> issue.call(new IssueCalendarKey.Command(
                CalendarScope.parse(form.text("scope")),
                form.text("label"),
                form.findDay("until").orElse(null),
                form.actor())));
    }

    @POST
    @Path("{key: [0-9a-f-]{36}}/renewal")
    public Response renew(@PathParam("key") String key) {
        return answer(() -> renew.call(CalendarKeyId.parse(key), form.actor()));
    }

    @POST
    @Path("{key: [0-9a-f-]{36}}/end")
    public Response end(@PathParam("key") String key) {
        end.call(CalendarKeyId.parse(key), form.actor());
        return Page.seeOther("/console/calendars");
    }

    /** Shows the new address once, in this response only. */
    private Response answer(Supplier<IssuedCalendar> use) {
        return form.answer(
                () -> {
                    var address = hub.of("/calendar/" + use.get().token().value() + ".ics");
                    return form.empty(page(address.toString())).shown();
                },
                () -> page(""));
    }

    private Page page(String address) {
        var found = read.call(form.actor());
        var words = Messages.in(ui.tag());
        return Page.of("campaign/calendars.ftlh")
                .with(
                        "scopes",
                        found.choices().stream()
                                .map(one -> new Choice(
                                        one.scope().toString(),
                                        words.text("calendar-of." + one.scope().kind()) + ": " + one.name()))
                                .toList())
                .with("keys", found.keys())
                .with("address", address);
    }
}
