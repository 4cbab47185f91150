package vn.lantoa.sms.segment;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Cost of a message by a company's tariff, in dong (VND).
 *
 * @param validFrom first day of the tariff
 * @param part cost of one part to one number
 * @param one cost of the message to one number
 * @param most cost for the maximum number of recipients
 */
public record MessageCost(LocalDate validFrom, BigDecimal part, BigDecimal one, BigDecimal most) {
    /** Returns the cost of this text. */
    public static MessageCost of(DatedTariff tariff, String text, long numbers) {
        var message = SmsSegments.of(text);
        return new MessageCost(
                tariff.validFrom(),
                tariff.prices().part(message.encoding()),
                tariff.prices().cost(message, 1),
                tariff.prices().cost(message, numbers));
    }
}
