package vn.lantoa.web.sms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.sms.contact.ContactList;
import vn.lantoa.sms.contact.ContactListId;
import vn.lantoa.sms.contact.ContactListQueries;
import vn.lantoa.sms.contact.EmptyContactList;
import vn.lantoa.sms.contact.ImportContacts;
import vn.lantoa.sms.contact.LegalBasis;
import vn.lantoa.web.request.Created;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The API of agencies' lawful contact lists. No operation returns a number. */
@Path("/api/v1/contact-lists")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "contact-lists")
public class ContactListsApi {
    @Inject
    ContactListQueries queries;

    @Inject
    ImportContacts importContacts;

    @Inject
    EmptyContactList empty;

    @Inject
    Organisations organisations;

    @Inject
    CurrentActor current;

    @GET
    @Operation(summary = "Lists of your organisations, the latest first; at most 200", operationId = "listContactLists")
    @APIResponse(responseCode = "200", description = "The lists")
    public List<ContactList> list() {
        return queries.list(current.actor());
    }

    @POST
    @Operation(
            summary = "Takes a list of numbers",
            description = "Each is kept once, sealed with the data key, until `purgeAt`. It cannot be done without"
                    + " `LANTOA_DATA_KEY`.",
            operationId = "importContacts")
    @APIResponseSchema(value = ContactList.class, responseDescription = "Taken", responseCode = "201")
    public Response take(ContactListJson.New body) {
        var id = importContacts.call(command(body));
        return Created.at("/api/v1/contact-lists/" + id, queries.get(id, current.actor()));
    }

    @GET
    @Path("{list}")
    @Operation(summary = "One list, without its numbers", operationId = "readContactList")
    @APIResponse(responseCode = "200", description = "The list")
    public ContactList read(@PathParam("list") String list) {
        return queries.get(ContactListId.parse(list), current.actor());
    }

    @DELETE
    @Path("{list}/numbers")
    @Operation(
            summary = "Deletes the numbers of a list before their time",
            description = "What was still to be sent to them is withheld.",
            operationId = "emptyContactList")
    @APIResponse(responseCode = "204", description = "Deleted")
    public Response empty(@PathParam("list") String list) {
        empty.call(ContactListId.parse(list), current.actor());
        return Response.noContent().build();
    }

    private ImportContacts.Command command(ContactListJson.New body) {
        Function<String, Optional<Instant>> instant = RequestParsing::instant;
        return new ImportContacts.Command(
                RequestParsing.required("organisation", body.organisation(), code -> organisations
                        .findView(code)
                        .map(OrganisationView::id)),
                body.name() == null ? "" : body.name(),
                RequestParsing.required("basis", body.basis(), LegalBasis.class),
                body.evidence() == null ? "" : body.evidence(),
                body.numbers() == null ? "" : body.numbers(),
                RequestParsing.required("purgeAt", body.purgeAt(), instant),
                current.actor());
    }
}
