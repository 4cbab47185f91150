package vn.lantoa.web.sms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Slug;
import vn.lantoa.sms.contact.ContactTerms;
import vn.lantoa.sms.contact.ContactTermsByClass;
import vn.lantoa.sms.contact.LegalBasis;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.contact.QuietHours;
import vn.lantoa.sms.contact.SetContactTerms;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.RequestParsing;

/** The pages of the contact terms, by message class: read by officers, set by hub-wide administrators. */
@Path("/console/sms/terms")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TermsPages {
    private static final String FORM = "sms/gateway/term.ftlh";

    @Inject
    ContactTermsByClass queries;

    @Inject
    SetContactTerms set;

    @Inject
    TypedForm form;

    /** The terms of one class as a page shows them. */
    public record Line(MessageClass kind, ContactTerms terms, List<String> bases, boolean strict) {
        static Line of(MessageClass kind, ContactTerms terms) {
            var bases = terms.bases().stream().sorted().map(LegalBasis::name).toList();
            return new Line(kind, terms, bases, terms.equals(ContactTerms.STRICT));
        }
    }

    @GET
    public Page all() {
        return new Page("sms/gateway/terms.ftlh", Map.of("lines", lines()));
    }

    @GET
    @Path("{kind}")
    public Page one(@PathParam("kind") String kind) {
        return form.empty(FORM, model(kind(kind)));
    }

    @POST
    @Path("{kind}")
    public Response set(@PathParam("kind") String kind) {
        var which = kind(kind);
        return form.done(() -> set.call(which, read(), form.actor()), "/console/sms/terms", FORM, () -> model(which));
    }

    private List<Line> lines() {
        return queries.all(form.actor()).entrySet().stream()
                .map(one -> Line.of(one.getKey(), one.getValue()))
                .toList();
    }

    private Map<String, ?> model(MessageClass kind) {
        var line =
                lines().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
        var typed = !form.raw("most").isEmpty();
        return Map.of(
                "line",
                line,
                "bases",
                Stream.of(LegalBasis.values()).map(LegalBasis::name).toList(),
                "ticked",
                typed ? form.all("bases") : line.bases(),
                "heeds",
                typed ? form.isTicked("heedsOptOut") : line.terms().heedsOptOut());
    }

    private ContactTerms read() {
        return new ContactTerms(
                new QuietHours(time("quietFrom"), time("quietUntil")),
                form.number("most"),
                form.text("label"),
                bases(),
                form.isTicked("heedsOptOut"),
                form.text("optOutWord").toUpperCase(Locale.ROOT));
    }

    private Set<LegalBasis> bases() {
        var ticked = form.all("bases");
        return Stream.of(LegalBasis.values())
                .filter(one -> ticked.contains(one.name()))
                .collect(Collectors.toSet());
    }

    private LocalTime time(String field) {
        var text = form.text(field);
        return RequestParsing.time(text)
                .orElseThrow(() -> new Rejected(Issues.of(field, text.isEmpty() ? "missing" : "malformed")));
    }

    private static MessageClass kind(String text) {
        return Slug.find(MessageClass.class, text).orElseThrow(() -> new NotFound("contact-terms:" + text));
    }
}
