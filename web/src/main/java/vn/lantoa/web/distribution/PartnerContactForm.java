package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lantoa.organisation.partner.AddPartnerContact;
import vn.lantoa.organisation.partner.CorrectPartnerContact;
import vn.lantoa.organisation.partner.KnownContact;
import vn.lantoa.organisation.partner.PartnerContactId;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.RemovePartnerContact;
import vn.lantoa.web.page.TypedForm;

/** Passes the contact form of a partner to its use case. */
@RequestScoped
class PartnerContactForm {
    @Inject
    PartnerWords words;

    @Inject
    TypedForm form;

    @Inject
    AddPartnerContact add;

    @Inject
    CorrectPartnerContact correct;

    @Inject
    RemovePartnerContact remove;

    /** Adds a contact, or corrects the one named in the form. */
    void keep(UUID partner) {
        var id = new PartnerId(partner);
        var known = form.findId("contact").map(PartnerContactId::new);
        var contact = words.contact(form.read(PartnerJson.Contact.class));
        if (known.isPresent()) correct.call(form.actor(), id, new KnownContact(known.get(), contact));
        else add.call(form.actor(), id, contact);
    }

    void remove(UUID partner, UUID contact) {
        remove.call(form.actor(), new PartnerId(partner), new PartnerContactId(contact));
    }
}
