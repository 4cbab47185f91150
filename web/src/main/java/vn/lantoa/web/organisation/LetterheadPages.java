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
import java.util.UUID;
import vn.lantoa.kernel.Records;
import vn.lantoa.organisation.Letterhead;
import vn.lantoa.organisation.Letterheads;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationRegister;
import vn.lantoa.organisation.SaveLetterhead;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The page of an organisation's contact and letterhead, with its form for administrators of the organisation. */
@Path("/console/organisations/{id}/letterhead")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class LetterheadPages {
    @Inject
    OrganisationRegister register;

    @Inject
    Letterheads letterheads;

    @Inject
    SaveLetterhead save;

    @Inject
    TypedForm form;

    @GET
    public Page show(@PathParam("id") UUID id) {
        return form.empty(page(new OrganisationId(id)));
    }

    @POST
    public Response save(@PathParam("id") UUID id) {
        var organisation = new OrganisationId(id);
        return form.done(
                () -> save.call(form.actor(), organisation, form.read(Letterhead.class)),
                "/console/organisations/" + id + "/letterhead",
                () -> page(organisation));
    }

    private Page page(OrganisationId id) {
        return Page.of("organisation/letterhead.ftlh")
                .with("detail", register.detail(id))
                .with("letterhead", Records.values(letterheads.of(id)));
    }
}
