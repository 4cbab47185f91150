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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.sms.contact.ContactListId;
import vn.lantoa.sms.contact.ContactListQueries;
import vn.lantoa.sms.contact.EmptyContactList;
import vn.lantoa.sms.contact.ImportContacts;
import vn.lantoa.sms.contact.LegalBasis;
import vn.lantoa.sms.contact.RecordOptOut;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.RequestParsing;
import vn.lantoa.web.request.UnicodeText;
import vn.lantoa.web.request.WrittenTime;

/** The pages of agencies' lawful contact lists, and of opt-outs. No page shows a number. */
@Path("/console/sms/lists")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ContactListPages {
    private static final String PLACE = "/console/sms/lists";
    private static final int KIBIBYTES = 8 * 1024;
    private static final int USUAL_DAYS = 90;

    @Inject
    ContactListQueries queries;

    @Inject
    ImportContacts importContacts;

    @Inject
    EmptyContactList empty;

    @Inject
    RecordOptOut record;

    @Inject
    TypedForm form;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    @GET
    public Page lists() {
        return form.empty(page());
    }

    @GET
    @Path("new")
    public Page blank() {
        return form.empty(page(Map.of()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(List<EntityPart> parts) {
        var given = texts(parts);
        return form.done(() -> importContacts.call(read(given, form.actor())), PLACE, () -> page(given));
    }

    @POST
    @Path("{list}/emptying")
    public Response empty(@PathParam("list") String list) {
        empty.call(ContactListId.parse(list), form.actor());
        return Page.seeOther(PLACE);
    }

    /** Records an opt-out reported to an officer. */
    @POST
    @Path("opt-outs")
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
                .with("bases", Stream.of(LegalBasis.values()).map(LegalBasis::name).toList())
                .with(
                        "usual",
                        LocalDate.ofInstant(clock.instant(), zone)
                                .plusDays(USUAL_DAYS)
                                .toString());
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
}
