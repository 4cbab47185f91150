package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.organisation.partner.AddPartnerContact;
import vn.lantoa.organisation.partner.CorrectPartnerContact;
import vn.lantoa.organisation.partner.KnownContact;
import vn.lantoa.organisation.partner.PartnerContactId;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.RemovePartnerContact;
import vn.lantoa.web.request.Created;
import vn.lantoa.web.request.CurrentActor;

/** The API of a partner's contacts. */
@Path("/api/v1/partners/{partner}/contacts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "partners")
public class PartnerContactsApi {
    @Inject
    PartnerReader read;

    @Inject
    PartnerWords words;

    @Inject
    AddPartnerContact add;

    @Inject
    CorrectPartnerContact correct;

    @Inject
    RemovePartnerContact remove;

    @Inject
    CurrentActor current;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a contact", operationId = "addPartnerContact")
    @APIResponseSchema(
            value = PartnerJson.Whole.class,
            responseDescription = "Added; the partner as it is now",
            responseCode = "201")
    public Response add(@PathParam("partner") UUID partner, PartnerJson.Contact given) {
        var id = add.call(current.actor(), new PartnerId(partner), words.contact(given));
        return Created.at("/api/v1/partners/" + partner + "/contacts/" + id, read.whole(partner));
    }

    @PUT
    @Path("{contact}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Correct a contact", operationId = "correctPartnerContact")
    @APIResponse(responseCode = "200", description = "The partner as it is now")
    public PartnerJson.Whole correct(
            @PathParam("partner") UUID partner, @PathParam("contact") UUID contact, PartnerJson.Contact given) {
        var corrected = new KnownContact(new PartnerContactId(contact), words.contact(given));
        correct.call(current.actor(), new PartnerId(partner), corrected);
        return read.whole(partner);
    }

    @DELETE
    @Path("{contact}")
    @Operation(summary = "Remove a contact", operationId = "removePartnerContact")
    @APIResponse(responseCode = "204", description = "Removed: written to no more")
    public void remove(@PathParam("partner") UUID partner, @PathParam("contact") UUID contact) {
        remove.call(current.actor(), new PartnerId(partner), new PartnerContactId(contact));
    }
}
