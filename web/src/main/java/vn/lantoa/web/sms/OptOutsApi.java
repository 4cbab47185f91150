package vn.lantoa.web.sms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.sms.contact.RecordOptOut;
import vn.lantoa.web.request.CurrentActor;

/** The API of opt-outs, which can be recorded but not read. */
@Path("/api/v1/opt-outs")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "contact-lists")
public class OptOutsApi {
    @Inject
    RecordOptOut record;

    @Inject
    CurrentActor current;

    @POST
    @Operation(
            summary = "Writes down that somebody wants no more messages",
            description = "For every agency, at once and for ever. A keyed hash of the number is kept, not the number.",
            operationId = "recordOptOut")
    @APIResponse(responseCode = "204", description = "Written down")
    public Response record(ContactListJson.OptOut body) {
        record.call(body.number() == null ? "" : body.number(), current.actor());
        return Response.noContent().build();
    }
}
