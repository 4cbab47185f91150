package vn.lantoa.web.sms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityPart;
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
import vn.lantoa.sms.contact.ContactListQueries;
import vn.lantoa.sms.contact.ImportContacts;
import vn.lantoa.sms.contact.LegalBasis;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;
import vn.lantoa.web.request.UnicodeText;
import vn.lantoa.web.request.WrittenTime;

/** The multipart form of a contact list, with an uploaded file. */
@RequestScoped
class ContactListForm {
    private static final int KIBIBYTES = 8 * 1024;
    private static final int USUAL_DAYS = 90;

    @Inject
    ContactListQueries queries;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Returns the values by field; numbers of a file are added to {@code numbers}. */
    static Map<String, String> texts(List<EntityPart> parts) {
        var texts = new HashMap<String, String>();
        for (var part : parts)
            texts.merge(name(part), UnicodeText.sent(part, KIBIBYTES), (first, second) -> first + "\n" + second);
        return texts;
    }

    private static String name(EntityPart part) {
        return part.getName().equals("file") ? "numbers" : part.getName();
    }

    /** Returns the model of the form with these typed values; numbers are never shown again. */
    Map<String, ?> model(Map<String, String> given) {
        var again = new HashMap<>(given);
        again.remove("numbers");
        again.remove("csrf");
        return Map.of(
                "given", again,
                "holders", OrganisationChoices.byId(queries.holders(current.actor())),
                "bases", Stream.of(LegalBasis.values()).map(LegalBasis::name).toList(),
                "usual",
                        LocalDate.ofInstant(clock.instant(), zone)
                                .plusDays(USUAL_DAYS)
                                .toString());
    }

    ImportContacts.Command read(Map<String, String> given, Actor by) {
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
