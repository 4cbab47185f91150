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
import vn.lantoa.organisation.ChangeContact;
import vn.lantoa.organisation.OrganisationContact;
import vn.lantoa.organisation.OrganisationContacts;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationRegister;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The page of the contact of an organisation. */
@Path("/console/organisations/{id}/contact")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ContactPages {
    @Inject
    OrganisationRegister register;

    @Inject
    OrganisationContacts contacts;

    @Inject
    ChangeContact change;

    @Inject
    TypedForm form;

    @PathParam("id")
    UUID id = new UUID(0, 0);

    @GET
    public Page show() {
        return form.empty(page());
    }

    @POST
    public Response change() {
        var contact = form.read(OrganisationContact.class);
        return form.done(
                () -> change.call(form.actor(), organisation(), contact), "/console/organisations/" + id, this::page);
    }

    private OrganisationId organisation() {
        return new OrganisationId(id);
    }

    private Page page() {
        return Page.of("organisation/contact.ftlh")
                .with("detail", register.detail(organisation()))
                .with("contact", contacts.of(organisation()));
    }
}
