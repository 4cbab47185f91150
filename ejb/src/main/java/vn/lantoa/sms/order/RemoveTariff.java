package vn.lantoa.sms.order;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.Partners;

/** Removes a tariff that was entered by mistake; the previous tariff stays in effect. */
@UseCase
public class RemoveTariff {
    @Inject
    Tariffs tariffs;

    @Inject
    Partners partners;

    @Inject
    Oversight oversight;

    @Inject
    AuditLog audit;

    /** Removes the tariff that begins on this day. */
    public void call(PartnerId id, LocalDate validFrom, Actor by) {
        oversight.requireAdministrator(by);
        var company = partners.get(id);
        var struck = tariffs.of(id).stream()
                .filter(one -> one.validFrom().equals(validFrom))
                .findFirst()
                .orElseThrow(() -> new NotFound("tariff:" + id + " " + validFrom));
        tariffs.remove(id, validFrom);
        audit.record(
                by,
                "sms-tariff-removed",
                company.actor().reference(),
                Map.of(
                        "validFrom", validFrom.toString(),
                        "gsm7", struck.prices().gsm7().toPlainString(),
                        "ucs2", struck.prices().ucs2().toPlainString()));
    }
}
