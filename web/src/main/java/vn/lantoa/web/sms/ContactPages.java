package vn.lantoa.web.sms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Slug;
import vn.lantoa.organisation.OrganisationId;
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
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.RequestParsing;
import vn.lantoa.web.request.UnicodeText;
import vn.lantoa.web.request.WrittenTime;

/** The pages of lawful contact lists, opt-outs, and contact terms by message class. No page shows a number. */
@Path("/console/sms")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ContactPages {
    private static final String PLACE = "/console/sms/lists";
    private static final int KIBIBYTES = 8 * 1024;
    private static final int USUAL_DAYS = 90;

    @Inject
    ContactLists queries;

    @Inject
    ImportContacts importContacts;

    @Inject
    EmptyContactList empty;

    @Inject
    RecordOptOut record;

    @Inject
    TypedForm form;

    @Inject
    ZoneId zone;

    @Inject
    SetContactTerms setTerms;

    @GET
    @Path("lists")
    public Page lists() {
        return form.empty(page());
    }

    @GET
    @Path("lists/new")
    public Page blank() {
        return form.empty(page(Map.of()));
    }

    @POST
    @Path("lists")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(List<EntityPart> parts) {
        var given = texts(parts);
        return form.done(() -> importContacts.call(read(given, form.actor())), PLACE, () -> page(given));
    }

    @POST
    @Path("lists/{list}/emptying")
    public Response empty(@PathParam("list") String list) {
        empty.call(ContactListId.parse(list), form.actor());
        return Page.seeOther(PLACE);
    }

    /** Records an opt-out reported to an officer. */
    @POST
    @Path("lists/opt-outs")
    public Response optOut() {
        return form.done(() -> record.call(form.text("number"), form.actor()), PLACE, this::page);
    }

    private Page page() {
        return Page.of("sms/gateway/lists.ftlh")
                .with("lists", queries.list(form.actor()))
                .with("optOuts", queries.optOuts(form.actor()));
    }

    /** Returns the values by field; numbers of a file are added to {@code numbers}. */
    private static Map<String, String> texts(List<EntityPart> parts) {
        var texts = new HashMap<String, String>();
        for (var part : parts)
            texts.merge(name(part), UnicodeText.sent(part, KIBIBYTES), (first, second) -> first + "\n" + second);
        return texts;
    }

    private static String name(EntityPart part) {
        return part.getName().equals("file") ? "numbers" : part.getName();
    }

    /** Returns the page with these typed values; numbers are never shown again. */
    private Page page(Map<String, String> given) {
        var again = new HashMap<>(given);
        again.remove("numbers");
        again.remove("csrf");
        return Page.of("sms/gateway/list-new.ftlh")
                .with("given", again)
                .with("holders", OrganisationChoices.byId(queries.holders(form.actor())))
                .with(
                        "bases",
                        Stream.of(LegalBasis.values()).map(LegalBasis::name).toList())
                .with("usual", queries.today().plusDays(USUAL_DAYS).toString());
    }

    private ImportContacts.Command read(Map<String, String> given, Actor by) {
        return new ImportContacts.Command(
                new OrganisationId(
                        RequestParsing.required("organisation", given.get("organisation"), RequestParsing::uuid)),
                given.getOrDefault("name", "").strip(),
                RequestParsing.required("basis", given.get("basis"), LegalBasis.class),
                given.getOrDefault("evidence", "").strip(),
                given.getOrDefault("numbers", ""),
                RequestParsing.required("purgeAt", given.get("purgeAt"), this::startOf),
                by);
    }

    private Optional<Instant> startOf(String day) {
        return WrittenTime.findDay(day).map(date -> date.atStartOfDay(zone).toInstant());
    }

    /** The terms of one class as a page shows them. */
    public record Line(MessageClass kind, ContactTerms terms, List<String> bases, boolean strict) {
        static Line of(MessageClass kind, ContactTerms terms) {
            var bases = terms.bases().stream().sorted().map(LegalBasis::name).toList();
            return new Line(kind, terms, bases, terms.equals(ContactTerms.STRICT));
        }
    }

    @GET
    @Path("terms")
    public Page terms() {
        return Page.of("sms/gateway/terms.ftlh").with("lines", lines());
    }

    @GET
    @Path("terms/{kind}")
    public Page term(@PathParam("kind") String kind) {
        return form.empty(page(kind(kind)));
    }

    @POST
    @Path("terms/{kind}")
    public Response setTerms(@PathParam("kind") String kind) {
        var which = kind(kind);
        return form.done(
                () -> setTerms.call(which, typedTerms(), form.actor()), "/console/sms/terms", () -> page(which));
    }

    private List<Line> lines() {
        return queries.terms(form.actor()).entrySet().stream()
                .map(one -> Line.of(one.getKey(), one.getValue()))
                .toList();
    }

    private Page page(MessageClass kind) {
        var line =
                lines().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
        var typed = !form.raw("most").isEmpty();
        return Page.of("sms/gateway/term.ftlh")
                .with("line", line)
                .with(
                        "bases",
                        Stream.of(LegalBasis.values()).map(LegalBasis::name).toList())
                .with("ticked", typed ? form.all("bases") : line.bases())
                .with(
                        "heeds",
                        typed ? form.isTicked("heedsOptOut") : line.terms().heedsOptOut());
    }

    private ContactTerms typedTerms() {
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
