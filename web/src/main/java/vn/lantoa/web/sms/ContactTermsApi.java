package vn.lantoa.web.sms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.sms.contact.ContactTermsQueries;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.contact.SetContactTerms;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The API of the contact terms, by message class: read by officers, set by hub-wide administrators. */
@Path("/api/v1/contact-terms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "contact-lists")
public class ContactTermsApi {
    @Inject
    ContactTermsQueries queries;

    @Inject
    SetContactTerms set;

    @Inject
    CurrentActor current;

    @GET
    @Operation(summary = "What holds for contacting numbers, by class of messages", operationId = "listContactTerms")
    @APIResponse(responseCode = "200", description = "The terms of every class")
    public List<ContactTermsJson> list() {
        return queries.all(current.actor()).entrySet().stream()
                .map(one -> ContactTermsJson.of(one.getKey(), one.getValue()))
                .toList();
    }

    @PUT
    @Path("{kind}")
    @Operation(
            summary = "Sets the terms of one class of messages",
            description =
                    "They hold for what leaves from then on, also of what was placed before; telecom companies are"
                            + " told with each order.",
            operationId = "setContactTerms")
    @APIResponse(responseCode = "200", description = "The terms")
    public ContactTermsJson set(@PathParam("kind") String kind, ContactTermsJson body) {
        var which = RequestParsing.required("kind", kind, MessageClass.class);
        var terms = body.read();
        set.call(which, terms, current.actor());
        return ContactTermsJson.of(which, terms);
    }
}
