package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.entitlement.EntitlementScope;
import vn.lantoa.distribution.entitlement.KeepEmbargoAgreement;
import vn.lantoa.organisation.partner.ChangePartnerContacts;
import vn.lantoa.organisation.partner.ChangePartnerTerms;
import vn.lantoa.organisation.partner.KnownContact;
import vn.lantoa.organisation.partner.PartnerContactId;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.PartnerTerms;
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
    ChangePartnerContacts contacts;

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

    /** Returns the last whole day on which the terms are valid. */
    String lastDay(@Nullable Instant expiresAt) {
        return expiresAt == null
                ? ""
                : LocalDate.ofInstant(expiresAt.minusMillis(1), zone).toString();
    }

    /** Returns the scope of an entitlement. */
    EntitlementScope scope() {
        return bodies.scope(form.read(PartnerJson.Scope.class));
    }

    /** Adds a contact, or corrects the contact named in the form. */
    void keepContact(UUID partner) {
        var id = new PartnerId(partner);
        var known = form.findId("contact").map(PartnerContactId::new);
        var contact = bodies.contact(form.read(PartnerJson.Contact.class));
        if (known.isPresent()) contacts.call(form.actor(), id, new KnownContact(known.get(), contact));
        else contacts.call(form.actor(), id, contact);
    }

    void removeContact(UUID partner, UUID contact) {
        contacts.call(form.actor(), new PartnerId(partner), new PartnerContactId(contact));
    }
}
