package vn.lantoa.organisation.partner;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Somebody to call or to write to at a partner.
 *
 * @param email empty if there is none
 * @param phone empty if there is none
 * @param duties what he is there for, at least one
 */
public record PartnerContact(String name, String email, String phone, Set<ContactDuty> duties) {
    public PartnerContact {
        var copy = EnumSet.noneOf(ContactDuty.class);
        copy.addAll(duties);
        duties = Collections.unmodifiableSet(copy);
    }

    /** Whether he is there for this. */
    public boolean isFor(ContactDuty duty) {
        return duties.contains(duty);
    }
}
