package vn.lantoa.sms.order;

import java.time.LocalDate;
import java.util.List;

/**
 * Prices of a message.
 *
 * @param typed entered prices, for companies without a tariff
 * @param day whose tariffs apply
 */
record Pricing(SmsTariff typed, long numbers, List<CompanyTariffs> companies, LocalDate day) {
    List<CompanyCost> costs(SmsSegments message) {
        return companies.stream()
                .map(one -> one.cost(message, numbers, day, typed))
                .toList();
    }
}
