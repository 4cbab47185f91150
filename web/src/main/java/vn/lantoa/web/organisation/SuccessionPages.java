package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationRegister;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The pages of an organisation's successions: renaming, merger, split, closure. */
@Path("/console/organisations/{id}/{change: rename|merge|split|abolish}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SuccessionPages {
    @Inject
    OrganisationRegister register;

    @Inject
    SuccessionForm successionForm;

    @Inject
    TypedForm form;

    @Inject
    Options options;

    @PathParam("id")
    UUID id = new UUID(0, 0);

    @PathParam("change")
    String change = "";

    @GET
    public Page blank() {
        return form.empty(template(), model());
    }

    @POST
    public Response change() {
        return form.answer(this::changed, template(), this::model);
    }

    private Response changed() {
        var leadsTo = successionForm.change(change, new OrganisationId(id));
        return Page.seeOther("/console/organisations/" + leadsTo);
    }

    private String template() {
        return "organisation/" + change + ".ftlh";
    }

    private Map<String, ?> model() {
        return Map.of(
                "detail", register.detail(new OrganisationId(id)),
                "organisations", options.organisations(),
                "codes", options.codes(),
                "kinds", options.kinds());
    }
}
