package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Set;
import vn.lantoa.distribution.entitlement.EntitlementScope;
import vn.lantoa.organisation.partner.Outlet;
import vn.lantoa.organisation.partner.PartnerContact;
import vn.lantoa.organisation.partner.PartnerTerms;
import vn.lantoa.web.page.TypedForm;

/** The forms about a partner, as an administrator filled them in. */
@RequestScoped
class PartnerForms {
    @Inject
    TypedForm form;

    @Inject
    PartnerWords words;

    @Inject
    ZoneId zone;

    /** Returns the terms; they are valid until the end of the last day. */
    PartnerTerms terms() {
        var last = form.findDay("expiresOn");
        return new PartnerTerms(
                form.isTicked("suspended"),
                last.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()).orElse(null),
                form.parts("networks"),
                number("requestsPerMinute", 0));
    }

    Set<Outlet> outlets() {
        return words.outlets(form.all("outlets"));
    }

    PartnerContact contact() {
        return words.contact(new PartnerJson.Contact(
                null, form.text("name"), form.text("email"), form.text("phone"), form.all("duties")));
    }

    EntitlementScope scope() {
        return words.scope(new PartnerJson.Scope(
                form.all("kinds"),
                form.all("topics"),
                form.all("languages"),
                form.all("receivers"),
                form.isTicked("originals")));
    }

    /** Returns a number; {@code otherwise}, which the rules may reject, if the field holds no number. */
    int number(String field, int otherwise) {
        var text = form.text(field);
        return text.matches("\\d{1,7}") ? Integer.parseInt(text) : otherwise;
    }
}
