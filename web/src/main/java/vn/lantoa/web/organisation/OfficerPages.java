package vn.lantoa.web.organisation;

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
import java.util.Map;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.officer.OfficerCard;
import vn.lantoa.organisation.officer.OfficerRegister;
import vn.lantoa.organisation.officer.RegisterOfficer;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.QueryText;

/** The pages for searching and adding officers. */
@Path("/console/officers")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OfficerPages {
    private static final String HERE = "/console/officers";
    private static final int PAGE = 50;

    @Inject
    OfficerRegister register;

    @Inject
    RegisterOfficer registerOfficer;

    @Inject
    TypedForm form;

    @Inject
    Options options;

    @GET
    public Page list(
            @QueryParam("q") @DefaultValue("") String text, @QueryParam("after") @DefaultValue("") String after) {
        var page = register.page(form.actor(), text, after, PAGE);
        return new Page(
                "organisation/officers.ftlh",
                Map.of(
                        "rows",
                        page.lines(),
                        "q",
                        text,
                        "next",
                        page.next() == null ? "" : address(text, page.next()),
                        "first",
                        after.isEmpty() ? "" : address(text, "")));
    }

    @GET
    @Path("new")
    public Page blank() {
        return form.empty("organisation/officer-new.ftlh", choices());
    }

    @POST
    public Response register() {
        return form.answer(
                () -> Page.seeOther(HERE + "/" + registerOfficer.call(form.actor(), card())),
                "organisation/officer-new.ftlh",
                this::choices);
    }

    private OfficerCard card() {
        return new OfficerCard(
                form.text("login"),
                form.text("displayName"),
                form.text("email"),
                new OrganisationId(form.id("organisation")));
    }

    private Map<String, ?> choices() {
        return Map.of("organisations", options.organisations());
    }

    private static String address(String text, String after) {
        return QueryText.after(HERE, Map.of("q", text, "after", after));
    }
}
