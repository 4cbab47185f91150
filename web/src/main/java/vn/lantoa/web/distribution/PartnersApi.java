package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import vn.lantoa.distribution.entitlement.KeepEmbargoAgreement;
import vn.lantoa.organisation.partner.ChangePartnerContacts;
import vn.lantoa.organisation.partner.ChangePartnerTerms;
import vn.lantoa.organisation.partner.KnownContact;
import vn.lantoa.organisation.partner.PartnerContactId;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.organisation.partner.SetOutlets;
import vn.lantoa.web.request.Created;

/** The API of partners, their terms and agreements, for hub-wide administrators. A partner may read itself. */
@Path("/api/v1/partners")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "partners")
public class PartnersApi {
    @Inject
    PartnerBodies bodies;

    @Inject
    RegisterPartner register;

    @Inject
    ChangePartnerTerms changeTerms;

    @Inject
    SetOutlets setOutlets;

    @Inject
    KeepEmbargoAgreement keepAgreement;

    @Inject
    ChangePartnerContacts contacts;

    @GET
    @Operation(summary = "The partners, by name", operationId = "listPartners")
    @APIResponse(responseCode = "200", description = "All of them")
    public PartnerJson.All list() {
        return bodies.all();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make an organisation a partner",
            description = "It is let have nothing yet, and has no token.",
            operationId = "registerPartner")
    @APIResponseSchema(
            value = PartnerJson.Whole.class,
            responseDescription = "A partner; Location is its address",
            responseCode = "201")
    public Response register(PartnerJson.New given) {
        var id = register.call(bodies.actor(), bodies.organisation(given.organisation()));
        return Created.at("/api/v1/partners/" + id, bodies.whole(id.value()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One partner with all that is known of it", operationId = "getPartner")
    public PartnerJson.Whole get(@PathParam("id") UUID id) {
        return bodies.whole(id);
    }

    @PUT
    @Path("{id}/terms")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Give a partner other terms",
            description = "They hold from its next request on.",
            operationId = "changePartnerTerms")
    @APIResponse(responseCode = "200", description = "The partner as it is now")
    public PartnerJson.Whole changeTerms(@PathParam("id") UUID id, PartnerJson.Terms given) {
        changeTerms.call(bodies.actor(), new PartnerId(id), bodies.terms(given));
        return bodies.whole(id);
    }

    @PUT
    @Path("{id}/outlets")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say by what a partner brings things to people itself",
            description = "`sms`: messages can be ordered from it; `loudspeaker` and `radio`: it is told of bulletins.",
            operationId = "setPartnerOutlets")
    @APIResponse(responseCode = "200", description = "The partner as it is now")
    public PartnerJson.Whole setOutlets(@PathParam("id") UUID id, PartnerJson.OpenOutlets given) {
        setOutlets.call(bodies.actor(), new PartnerId(id), bodies.outlets(given.outlets()));
        return bodies.whole(id);
    }

    @PUT
    @Path("{id}/embargo-agreement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write down whether a partner signed that it keeps embargoes",
            description = "One who has is told of announced releases before their time; never a byte or a hash.",
            operationId = "keepEmbargoAgreement")
    @APIResponse(responseCode = "200", description = "The partner as it is now")
    public PartnerJson.Whole keepAgreement(@PathParam("id") UUID id, PartnerJson.Agreement given) {
        keepAgreement.call(bodies.actor(), new PartnerId(id), Boolean.TRUE.equals(given.signed()));
        return bodies.whole(id);
    }

    @POST
    @Path("{partner}/contacts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a contact", operationId = "addPartnerContact")
    @APIResponseSchema(
            value = PartnerJson.Whole.class,
            responseDescription = "Added; the partner as it is now",
            responseCode = "201")
    public Response addContact(@PathParam("partner") UUID partner, PartnerJson.Contact given) {
        var id = contacts.call(bodies.actor(), new PartnerId(partner), bodies.contact(given));
        return Created.at("/api/v1/partners/" + partner + "/contacts/" + id, bodies.whole(partner));
    }

    @PUT
    @Path("{partner}/contacts/{contact}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Correct a contact", operationId = "correctPartnerContact")
    @APIResponse(responseCode = "200", description = "The partner as it is now")
    public PartnerJson.Whole correctContact(
            @PathParam("partner") UUID partner, @PathParam("contact") UUID contact, PartnerJson.Contact given) {
        var corrected = new KnownContact(new PartnerContactId(contact), bodies.contact(given));
        contacts.call(bodies.actor(), new PartnerId(partner), corrected);
        return bodies.whole(partner);
    }

    @DELETE
    @Path("{partner}/contacts/{contact}")
    @Operation(summary = "Remove a contact", operationId = "removePartnerContact")
    @APIResponse(responseCode = "204", description = "Removed: written to no more")
    public void removeContact(@PathParam("partner") UUID partner, @PathParam("contact") UUID contact) {
        contacts.call(bodies.actor(), new PartnerId(partner), new PartnerContactId(contact));
    }
}
