package vn.lantoa.sms.contact;

import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/**
 * Deletes the numbers of a list before its retention ends. Parts that are still to be sent to these numbers are
 * withheld.
 */
@UseCase
public class EmptyContactList {
    @Inject
    ContactLists lists;

    @Inject
    Access access;

    @Inject
    AuditLog audit;

    /** Deletes the numbers of the list. */
    public void call(ContactListId id, Actor by) {
        var list = lists.get(id);
        access.require(by, Role.RELEASER, list.organisation());
        lists.empty(id);
        audit.record(
                by,
                "contacts-purged",
                "contact-list:" + id,
                Map.of("organisation", list.organisation().toString()));
    }
}
