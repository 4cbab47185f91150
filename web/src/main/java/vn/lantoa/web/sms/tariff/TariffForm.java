package vn.lantoa.web.sms.tariff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.tariff.SetTariff;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.sms.Prices;

/** A tariff as it is typed. */
@RequestScoped
class TariffForm {
    @Inject
    TypedForm form;

    SetTariff.Command read(PartnerId company, Actor by) {
        return new SetTariff.Command(company, form.day("validFrom"), price("gsm7"), price("ucs2"), by);
    }

    private BigDecimal price(String field) {
        var text = form.text(field);
        // an empty field does not mean "free of charge"
        if (text.isEmpty()) throw new Rejected(Issues.of(field, "missing"));
        return Prices.typed(field, text);
    }
}
