package vn.lantoa.sms.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;

/** Query of the contact terms, for all officers, because the terms apply to all organisations. */
@ApplicationScoped
public class ContactTermsQueries {
    @Inject
    ContactTermsByClass termsByClass;

    /** Returns the terms of every class. */
    public Map<MessageClass, ContactTerms> all(Actor by) {
        if (!by.isOfficer()) throw new Forbidden("contact terms");
        return termsByClass.all();
    }
}
