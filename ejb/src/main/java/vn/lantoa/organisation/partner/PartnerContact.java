package vn.lantoa.organisation.partner;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Contact person at a partner.
 *
 * @param email e-mail address; empty if there is none
 * @param phone phone number; empty if there is none
 * @param duties the duties of the contact, at least one
 */
public record PartnerContact(String name, String email, String phone, Set<ContactDuty> duties) {
    public PartnerContact {
        var copy = EnumSet.noneOf(ContactDuty.class);
        copy.addAll(duties);
        duties = Collections.unmodifiableSet(copy);
    }

    /** Returns whether the contact has the given duty. */
    public boolean isFor(ContactDuty duty) {
        return duties.contains(duty);
    }
}
