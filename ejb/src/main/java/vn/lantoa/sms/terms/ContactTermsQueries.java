package vn.lantoa.sms.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.sms.guard.ContactTerms;
import vn.lantoa.sms.guard.MessageClass;

/** The contact terms for every officer, for they bind every officer. */
@ApplicationScoped
public class ContactTermsQueries {
    @Inject
    ContactTermsByClass termsByClass;

    /** The terms of every class. */
    public Map<MessageClass, ContactTerms> all(Actor by) {
        if (!by.isOfficer()) throw new Forbidden("contact terms");
        return termsByClass.all();
    }
}
