package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.UUID;
import vn.lantoa.distribution.entitlement.KeepEmbargoAgreement;
import vn.lantoa.organisation.partner.AddPartnerContact;
import vn.lantoa.organisation.partner.ChangePartnerTerms;
import vn.lantoa.organisation.partner.CorrectPartnerContact;
import vn.lantoa.organisation.partner.KnownContact;
import vn.lantoa.organisation.partner.PartnerContactId;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.PartnerTerms;
import vn.lantoa.organisation.partner.RemovePartnerContact;
import vn.lantoa.organisation.partner.SetOutlets;
import vn.lantoa.web.page.TypedForm;

/**
 * Passes the forms of a partner's settings and contacts to their use cases. All settings share a form, so that saving
 * one setting keeps the others.
 */
@RequestScoped
class PartnerSettingsForm {
    @Inject
    PartnerBodies bodies;

    @Inject
    TypedForm form;

    @Inject
    ChangePartnerTerms changeTerms;

    @Inject
    SetOutlets setOutlets;

    @Inject
    KeepEmbargoAgreement keepAgreement;

    @Inject
    ZoneId zone;

    @Inject
    AddPartnerContact add;

    @Inject
    CorrectPartnerContact correct;

    @Inject
    RemovePartnerContact remove;

    /** Saves all settings. The terms are saved first, because only the terms can be rejected. */
    void keep(UUID partner) {
        var id = new PartnerId(partner);
        changeTerms.call(form.actor(), id, terms());
        setOutlets.call(form.actor(), id, bodies.outlets(form.all("outlets")));
        keepAgreement.call(form.actor(), id, form.isTicked("signed"));
    }

    /** Returns the terms, which are valid until the end of their last day. */
    private PartnerTerms terms() {
        var end = form.findDay("expiresOn")
                .map(last -> last.plusDays(1).atStartOfDay(zone).toInstant());
        return new PartnerTerms(
                form.isTicked("suspended"),
                end.orElse(null),
                form.parts("networks"),
                form.number("requestsPerMinute", 0));
    }

    /** Adds a contact, or corrects the contact named in the form. */
    void keepContact(UUID partner) {
        var id = new PartnerId(partner);
        var known = form.findId("contact").map(PartnerContactId::new);
        var contact = bodies.contact(form.read(PartnerJson.Contact.class));
        if (known.isPresent()) correct.call(form.actor(), id, new KnownContact(known.get(), contact));
        else add.call(form.actor(), id, contact);
    }

    void removeContact(UUID partner, UUID contact) {
        remove.call(form.actor(), new PartnerId(partner), new PartnerContactId(contact));
    }
}
