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
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.sms.contact.ContactTerms;
import vn.lantoa.sms.contact.ContactTermsQueries;
import vn.lantoa.sms.contact.LegalBasis;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.contact.QuietHours;
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

    /** The contact terms on the wire. */
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
}
