package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lantoa.distribution.entitlement.KeepEmbargoAgreement;
import vn.lantoa.organisation.partner.ChangePartnerTerms;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.SetOutlets;
import vn.lantoa.web.page.TypedForm;

/** Passes a partner's settings to their use cases. They share a form, so that saving one keeps the others. */
@RequestScoped
class PartnerSettingsForm {
    @Inject
    PartnerForms forms;

    @Inject
    TypedForm form;

    @Inject
    ChangePartnerTerms changeTerms;

    @Inject
    SetOutlets setOutlets;

    @Inject
    KeepEmbargoAgreement keepAgreement;

    /** Saves all settings; the terms first, because only they can be refused. */
    void keep(UUID partner) {
        var id = new PartnerId(partner);
        changeTerms.call(form.actor(), id, forms.terms());
        setOutlets.call(form.actor(), id, forms.outlets());
        keepAgreement.call(form.actor(), id, form.isTicked("signed"));
    }
}
