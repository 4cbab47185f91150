package vn.lantoa.sms.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;

/** Queries of contact lists for officers of the organisation that holds them; phone numbers are never shown. */
@ApplicationScoped
public class ContactListQueries {
    @Inject
    ContactLists lists;

    @Inject
    Access access;

    @Inject
    Organisations organisations;

    @Inject
    OptOuts optOuts;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Returns the contact lists visible to the actor, the latest first; at most 200. */
    public List<ContactList> list(Actor by) {
        return lists.of(access.organisationsOf(by));
    }

    /** Returns the organisations for which the actor may hold lists, by name. */
    public List<OrganisationView> holders(Actor by) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var own = access.organisationsOf(by, Role.RELEASER);
        return organisations.validOn(today).stream()
                .filter(one -> own.contains(one.id()))
                .sorted(OrganisationView.BY_NAME)
                .toList();
    }

    /** Returns the number of opt-outs. */
    public long optOuts(Actor by) {
        if (!by.isOfficer()) throw new Forbidden("opt-outs");
        return optOuts.count();
    }

    /**
     * Returns one list.
     *
     * @throws NotFound if the actor may not see the list
     */
    public ContactList get(ContactListId id, Actor by) {
        var list = lists.get(id);
        if (!access.organisationsOf(by).contains(list.organisation())) throw new NotFound("contact-list:" + id);
        return list;
    }
}
