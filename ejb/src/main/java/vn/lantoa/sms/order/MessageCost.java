package vn.lantoa.sms.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Cost of a message by a company's tariff. */
@Schema(name = "OrderCost")
public record MessageCost(
        @Schema(description = "Of one part to one number") BigDecimal onePart,
        @Schema(description = "Of all parts to one number") BigDecimal oneNumber,
        @Schema(description = "To as many numbers as it may go; left out without a cap") @Nullable BigDecimal atMost,
        String currency,
        @Schema(description = "Since when the tariff holds") LocalDate tariffFrom) {
    /**
     * Returns the cost of this text.
     *
     * @param numbers maximum number of recipients; 0 if unlimited
     */
    public static MessageCost of(DatedTariff tariff, String text, long numbers) {
        var message = SmsSegments.of(text);
        return new MessageCost(
                tariff.prices().part(message.encoding()),
                tariff.prices().cost(message, 1),
                numbers > 0 ? tariff.prices().cost(message, numbers) : null,
                "VND",
                tariff.validFrom());
    }
}
