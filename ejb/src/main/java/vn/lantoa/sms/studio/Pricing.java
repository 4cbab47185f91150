package vn.lantoa.sms.studio;

import java.time.LocalDate;
import java.util.List;
import vn.lantoa.sms.segment.SmsSegments;
import vn.lantoa.sms.segment.SmsTariff;
import vn.lantoa.sms.tariff.CompanyCost;
import vn.lantoa.sms.tariff.CompanyTariffs;

/**
 * The prices of a message.
 *
 * @param typed the typed prices, for companies without a tariff
 * @param day the day whose tariffs count
 */
record Pricing(SmsTariff typed, long numbers, List<CompanyTariffs> companies, LocalDate day) {
    Pricing {
        companies = List.copyOf(companies);
    }

    List<CompanyCost> costs(SmsSegments message) {
        return companies.stream()
                .map(one -> one.cost(message, numbers, day, typed))
                .toList();
    }
}
