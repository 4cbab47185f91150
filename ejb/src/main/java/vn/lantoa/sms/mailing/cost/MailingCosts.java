package vn.lantoa.sms.mailing.cost;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.kernel.Actor;
import vn.lantoa.sms.mailing.MailingId;
import vn.lantoa.sms.mailing.MailingQueries;
import vn.lantoa.sms.segment.SubmitText;
import vn.lantoa.sms.tariff.CompanyTariffs;
import vn.lantoa.sms.tariff.TariffQueries;

/** The costs of mailings, for those who see them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MailingCosts {
    @Inject
    MailingQueries queries;

    @Inject
    TakenRows rows;

    @Inject
    TariffQueries tariffs;

    /**
     * The cost of a mailing so far: each part by the tariff that its company had on the day on which it took it.
     *
     * @param typed price of a part in dong, for routes that lead to no company that the hub knows
     */
    public MailingCost get(MailingId id, Optional<BigDecimal> typed, Actor by) {
        var mailing = queries.get(id, by);
        var wire = mailing.coding().wire();
        var taken = rows.of(id);
        var companies = taken.stream()
                .flatMap(one -> Stream.ofNullable(one.company()))
                .distinct()
                .map(company -> tariffs.get(company, by))
                .collect(Collectors.toMap(CompanyTariffs::company, Function.identity()));
        var text = SubmitText.of(mailing.message().text(), wire.alphabet(), wire.way());
        return MailingCost.of(text, taken, companies, typed);
    }
}
