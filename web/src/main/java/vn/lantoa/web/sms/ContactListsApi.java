package vn.lantoa.web.sms;

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
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.sms.contact.ContactList;
import vn.lantoa.sms.contact.ContactListId;
import vn.lantoa.sms.contact.ContactLists;
import vn.lantoa.sms.contact.ContactTerms;
import vn.lantoa.sms.contact.EmptyContactList;
import vn.lantoa.sms.contact.ImportContacts;
import vn.lantoa.sms.contact.LegalBasis;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.contact.QuietHours;
import vn.lantoa.sms.contact.RecordOptOut;
import vn.lantoa.sms.contact.SetContactTerms;
import vn.lantoa.web.request.Created;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The API of agencies' lawful contact lists. No operation returns a number. */
@Path("/api/v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "contact-lists")
public class ContactListsApi {
    @Inject
    ContactLists queries;

    @Inject
    ImportContacts importContacts;

    @Inject
    EmptyContactList empty;

    @Inject
    Organisations organisations;

    @Inject
    CurrentActor current;

    @Inject
    SetContactTerms setTerms;

    @Inject
    RecordOptOut recordOptOut;

    @GET
    @Path("contact-lists")
    @Operation(summary = "Lists of your organisations, the latest first; at most 200", operationId = "listContactLists")
    @APIResponse(responseCode = "200", description = "The lists")
    public List<ContactList> list() {
        return queries.list(current.actor());
    }

    @POST
    @Path("contact-lists")
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
    @Path("contact-lists/{list}")
    @Operation(summary = "One list, without its numbers", operationId = "readContactList")
    @APIResponse(responseCode = "200", description = "The list")
    public ContactList read(@PathParam("list") String list) {
        return queries.get(ContactListId.parse(list), current.actor());
    }

    @DELETE
    @Path("contact-lists/{list}/numbers")
    @Operation(
            summary = "Deletes the numbers of a list before their time",
            description = "What was still to be sent to them is withheld.",
            operationId = "emptyContactList")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void empty(@PathParam("list") String list) {
        empty.call(ContactListId.parse(list), current.actor());
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

    @GET
    @Path("contact-terms")
    @Operation(summary = "What holds for contacting numbers, by class of messages", operationId = "listContactTerms")
    @APIResponse(responseCode = "200", description = "The terms of every class")
    public List<ContactTermsJson> terms() {
        return queries.terms(current.actor()).entrySet().stream()
                .map(one -> ContactTermsJson.of(one.getKey(), one.getValue()))
                .toList();
    }

    @PUT
    @Path("contact-terms/{kind}")
    @Operation(
            summary = "Sets the terms of one class of messages",
            description =
                    "They hold for what leaves from then on, also of what was placed before; telecom companies are"
                            + " told with each order.",
            operationId = "setContactTerms")
    @APIResponse(responseCode = "200", description = "The terms")
    public ContactTermsJson setTerms(@PathParam("kind") String kind, ContactTermsJson body) {
        var which = RequestParsing.required("kind", kind, MessageClass.class);
        var terms = body.read();
        setTerms.call(which, terms, current.actor());
        return ContactTermsJson.of(which, terms);
    }

    /** The contact terms as JSON. */
    @Schema(name = "ContactTerms")
    public record ContactTermsJson(
            @Schema(description = "`notice`, `campaign` or `emergency`") @Nullable String kind,
            @Schema(description = "Hours in which nothing is sent") @Nullable Quiet quiet,
            @Schema(description = "Messages to one number in any 24 hours, of all classes and agencies together")
                    @Nullable Integer mostInADay,
            @Schema(description = "With which a text must begin; empty: with anything") @Nullable String label,
            @Schema(description = "Of `consent`, `public-task`, `vital-interest`: those that are enough") @Nullable List<String> bases,
            @Schema(description = "Whether who has said \"no more\" is left alone") @Nullable Boolean heedsOptOut,
            @Schema(description = "With which a phone says so") @Nullable String optOutWord) {
        /** Local quiet hours: {@code from} is included, {@code until} is not; equal values mean none. */
        @Schema(name = "ContactTermsQuiet")
        public record Quiet(@Nullable String from, @Nullable String until) {}

        static ContactTermsJson of(MessageClass kind, ContactTerms terms) {
            return new ContactTermsJson(
                    kind.slug(),
                    new Quiet(
                            terms.quiet().from().toString(),
                            terms.quiet().until().toString()),
                    terms.most(),
                    terms.label(),
                    terms.bases().stream().map(LegalBasis::slug).sorted().toList(),
                    terms.heedsOptOut(),
                    terms.optOutWord());
        }

        ContactTerms read() {
            var hours = quiet == null ? new Quiet(null, null) : quiet;
            if (mostInADay == null || mostInADay < 0) throw new Rejected(Issues.of("mostInADay", "missing"));
            return new ContactTerms(
                    new QuietHours(
                            RequestParsing.required("quietFrom", hours.from(), RequestParsing::time),
                            RequestParsing.required("quietUntil", hours.until(), RequestParsing::time)),
                    mostInADay,
                    label == null ? "" : label.strip(),
                    RequestParsing.list("bases", bases).stream()
                            .map(one -> RequestParsing.required("bases", one, LegalBasis.class))
                            .collect(Collectors.toSet()),
                    heedsOptOut == null || heedsOptOut,
                    optOutWord == null ? "" : optOutWord.strip().toUpperCase(Locale.ROOT));
        }
    }

    @POST
    @Path("opt-outs")
    @Operation(
            summary = "Writes down that somebody wants no more messages",
            description = "For every agency, at once and for ever. A keyed hash of the number is kept, not the number.",
            operationId = "recordOptOut")
    @APIResponse(responseCode = "204", description = "Written down")
    public void recordOptOut(ContactListJson.OptOut body) {
        recordOptOut.call(body.number() == null ? "" : body.number(), current.actor());
    }
}
