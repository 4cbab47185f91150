package vn.lantoa.sms.tariff;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.lantoa.sms.segment.SmsSegments;

/**
 * The cost of a message by a company's tariff, in dong (VND).
 *
 * @param validFrom since when the tariff holds
 * @param part one part of it to one number
 * @param one the whole to one number
 * @param most to as many as it may go to
 */
public record MessageCost(LocalDate validFrom, BigDecimal part, BigDecimal one, BigDecimal most) {
    /** The cost of this text. */
    public static MessageCost of(DatedTariff tariff, String text, long numbers) {
        var message = SmsSegments.of(text);
        return new MessageCost(
                tariff.validFrom(),
                tariff.prices().part(message.encoding()),
                tariff.prices().cost(message, 1),
                tariff.prices().cost(message, numbers));
    }
}
