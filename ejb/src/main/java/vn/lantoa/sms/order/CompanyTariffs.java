package vn.lantoa.sms.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.Slug;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Tariffs of one company.
 *
 * @param tariffs the latest first
 */
public record CompanyTariffs(PartnerId company, String name, List<DatedTariff> tariffs) {
    /** Returns the tariff in effect on the given day; empty if there is none. */
    public Optional<DatedTariff> on(LocalDate day) {
        return tariffs.stream().filter(one -> !one.validFrom().isAfter(day)).findFirst();
    }

    /** Returns the state of one of the company's tariffs on the given day. */
    public TariffState state(DatedTariff tariff, LocalDate day) {
        if (tariff.validFrom().isAfter(day)) return TariffState.COMING;
        return on(day).filter(tariff::equals).isPresent() ? TariffState.HOLDING : TariffState.PAST;
    }

    /**
     * Returns the cost of a message at this company.
     *
     * @param typed entered prices, used if the company has no tariff on this day
     */
    public CompanyCost cost(SmsSegments message, long numbers, LocalDate day, SmsTariff typed) {
        var own = on(day).map(DatedTariff::prices);
        var source = own.isPresent() ? CostSource.OWN : typed.isFree() ? CostSource.NONE : CostSource.TYPED;
        return new CompanyCost(company, name, source, own.orElse(typed).cost(message, numbers));
    }

    /** State of a tariff on a given day. */
    public enum TariffState implements Slug {
        /** A later tariff is in effect. */
        PAST,
        /** The tariff is in effect. */
        HOLDING,
        /** The tariff begins in the future. */
        COMING
    }
}
