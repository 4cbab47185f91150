package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import vn.lantoa.organisation.ImportOrganisations;
import vn.lantoa.organisation.OrganisationRegister;
import vn.lantoa.web.page.Attachment;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.UnicodeText;

/** The import of organisations from an uploaded table. */
@Path("/console/organisations/import")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ImportPages {
    private static final String TEMPLATE = "organisation/import.ftlh";
    private static final int KIBIBYTES = 1024;

    @Inject
    ImportOrganisations importOrganisations;

    @Inject
    OrganisationRegister register;

    @Inject
    TypedForm form;

    @GET
    public Page blank() {
        return form.empty(TEMPLATE, Map.of("added", -1));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(List<EntityPart> parts) {
        return form.answer(
                () -> form.empty(TEMPLATE, Map.of("added", added(parts))).shown(), TEMPLATE, () -> Map.of("added", -1));
    }

    @GET
    @Path("sample.csv")
    @Produces("text/csv; charset=utf-8")
    public Response sample() {
        return Attachment.csv(register.sampleTable(), "communes-sample.csv");
    }

    private int added(List<EntityPart> parts) {
        return importOrganisations.call(form.actor(), UnicodeText.sent(parts, "file", KIBIBYTES));
    }
}
