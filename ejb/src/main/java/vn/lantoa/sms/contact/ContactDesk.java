package vn.lantoa.sms.contact;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Access;

/** Who sees lists: officers of the organisation that holds them, and nobody a number. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ContactDesk {
    @Inject
    ContactLists lists;

    @Inject
    Access access;

    /** Those of whoever asks, the latest first; at most 200. */
    public List<ContactList> list(Actor by) {
        return lists.of(access.organisationsOf(by));
    }

    /** One of them. */
    public ContactList get(ContactListId id, Actor by) {
        var list = lists.get(id);
        if (!access.organisationsOf(by).contains(list.organisation())) throw new NotFound("contact-list:" + id);
        return list;
    }
}
