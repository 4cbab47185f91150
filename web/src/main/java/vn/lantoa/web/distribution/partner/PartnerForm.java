package vn.lantoa.web.distribution.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lantoa.distribution.entitlement.EntitlementId;
import vn.lantoa.distribution.entitlement.GiveEntitlement;
import vn.lantoa.distribution.entitlement.KeepEmbargoAgreement;
import vn.lantoa.distribution.entitlement.PreviewEntitlements;
import vn.lantoa.distribution.entitlement.TakeEntitlement;
import vn.lantoa.organisation.outlet.SetOutlets;
import vn.lantoa.organisation.partner.ChangePartnerTerms;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.signin.CurrentActor;

/** Passes typed terms and entitlements of a partner to their use cases. */
@RequestScoped
class PartnerForm {
    @Inject
    PartnerForms forms;

    @Inject
    TypedForm form;

    @Inject
    ChangePartnerTerms changeTerms;

    @Inject
    SetOutlets setOutlets;

    @Inject
    GiveEntitlement give;

    @Inject
    TakeEntitlement take;

    @Inject
    PreviewEntitlements preview;

    @Inject
    KeepEmbargoAgreement keepAgreement;

    @Inject
    CurrentActor current;

    void changeTerms(UUID partner) {
        changeTerms.call(current.actor(), new PartnerId(partner), forms.terms());
    }

    void setOutlets(UUID partner) {
        setOutlets.call(current.actor(), new PartnerId(partner), forms.outlets());
    }

    void give(UUID partner) {
        give.call(current.actor(), new PartnerId(partner), forms.scope());
    }

    PreviewEntitlements.Preview preview(UUID partner) {
        return preview.call(current.actor(), new PartnerId(partner), forms.scope());
    }

    void take(UUID entitlement) {
        take.call(current.actor(), new EntitlementId(entitlement));
    }

    void keepAgreement(UUID partner) {
        keepAgreement.call(current.actor(), new PartnerId(partner), form.isTicked("signed"));
    }
}
