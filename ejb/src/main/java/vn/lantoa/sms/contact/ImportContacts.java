package vn.lantoa.sms.contact;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.SealedText;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/**
 * Imports a list of phone numbers that an agency lawfully holds. Numbers are encrypted, deduplicated, and kept for a
 * limited time.
 */
@UseCase
public class ImportContacts {
    @Inject
    ContactLists lists;

    @Inject
    PhoneNumberCipher cipher;

    @Inject
    Access access;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * @param numbers the numbers, one per line in any notation, or in the first column of a table; empty lines are
     *     skipped
     */
    public record Command(
            OrganisationId organisation,
            String name,
            LegalBasis basis,
            String evidence,
            String numbers,
            Instant purgeAt,
            Actor by) {}

    /** Imports the list and returns its id. */
    public ContactListId call(Command command) {
        access.require(command.by(), Role.RELEASER, command.organisation());
        var now = clock.instant();
        var id = new ContactListId(UUID.randomUUID());
        var strange = new ArrayList<Integer>();
        var numbers = read(command.numbers(), strange);
        var list = new ContactList(
                id,
                command.organisation(),
                command.name().strip(),
                command.basis(),
                command.evidence(),
                numbers.size(),
                command.purgeAt(),
                null);
        ContactListRules.check(list, strange, now).throwIfAny();
        lists.add(list, numbers, command.by(), now);
        recordImport(id, command, numbers.size());
        return id;
    }

    private void recordImport(ContactListId id, Command command, int size) {
        audit.record(
                command.by(),
                "contacts-imported",
                "contact-list:" + id,
                Map.of(
                        "organisation", command.organisation().toString(),
                        "basis", command.basis().slug(),
                        "size", String.valueOf(size)));
    }

    private Map<NumberKey, SealedText> read(String text, List<Integer> strange) {
        var open = cipher.open();
        var numbers = new LinkedHashMap<NumberKey, SealedText>();
        for (var line : NumberLines.of(text)) {
            var key = open.find(line.text());
            if (key.isEmpty()) strange.add(line.number());
            else numbers.computeIfAbsent(key.get(), one -> open.seal(one, line.text()));
        }
        return numbers;
    }
}
