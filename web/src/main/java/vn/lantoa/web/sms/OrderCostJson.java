package vn.lantoa.web.sms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.sms.order.FormQuote;
import vn.lantoa.sms.segment.MessageCost;

/** The estimated cost of an order, as JSON. */
final class OrderCostJson {
    private OrderCostJson() {}

    /** The cost in one form of the message. */
    @Schema(name = "OrderCostOfForm")
    public record OfForm(String form, String encoding, int parts, List<AtCompany> companies) {
        static OfForm of(FormQuote quote, boolean capped) {
            return new OfForm(
                    quote.form().slug(),
                    quote.encoding().slug(),
                    quote.parts(),
                    quote.companies().stream()
                            .map(one -> new AtCompany(
                                    one.company().toString(),
                                    one.name(),
                                    one.cost() == null ? null : Cost.of(one.cost(), capped)))
                            .toList());
        }
    }

    /** The cost at one company. */
    @Schema(name = "OrderCostAtCompany")
    public record AtCompany(
            @Schema(description = "Id of the company") String partner,
            String name,
            @Schema(description = "Left out when the company has no tariff for that day") @Nullable Cost cost) {}

    /** A cost in dong. */
    @Schema(name = "OrderCost")
    public record Cost(
            @Schema(description = "Of one part to one number") BigDecimal onePart,
            @Schema(description = "Of all parts to one number") BigDecimal oneNumber,
            @Schema(description = "To as many numbers as it may go; left out without a cap") @Nullable BigDecimal atMost,
            String currency,
            @Schema(description = "Since when the tariff holds") LocalDate tariffFrom) {
        static Cost of(MessageCost cost, boolean capped) {
            return new Cost(cost.part(), cost.one(), capped ? cost.most() : null, "VND", cost.validFrom());
        }
    }
}
