package vn.lantoa.sms.order;

import java.math.BigDecimal;
import java.util.List;

/**
 * One form of a message, in JSON and on the page.
 *
 * @param units septets (gsm7) or octet pairs (ucs2) of the whole text
 * @param room units left in the last part
 * @param cost cost in dong by the prices of the request, as decimal digits; {@code 0} if the request has no prices
 * @param costs cost at each telecom company; for officers only
 */
public record FormView(
        String form, String text, Count count, List<String> parts, Warnings warnings, String cost, List<Cost> costs) {
    /**
     * The cost at one company.
     *
     * @param prices {@code own}: by the company's current tariff; {@code typed}: by the prices of the request, because
     *     the company has no tariff; {@code none}: neither tariff nor prices
     * @param cost cost in dong, as decimal digits; {@code 0} if unknown
     */
    public record Cost(String partner, String name, String prices, String cost) {
        static Cost of(CompanyCost cost) {
            return new Cost(
                    cost.company().toString(), cost.name(), cost.source().slug(), digits(cost.dong()));
        }
    }

    /** Counts of a form. */
    public record Count(String encoding, int characters, int units, int parts, int room) {}

    /** Warnings for the author. */
    public record Warnings(List<ForcingCharacter> forcing, List<Misreading> misreadings) {}

    static FormView of(MessageForm form, String written, Pricing pricing) {
        var text = form.of(written);
        var segments = SmsSegments.of(text);
        return new FormView(
                form.slug(),
                text,
                new Count(
                        segments.encoding().slug(),
                        text.codePointCount(0, text.length()),
                        segments.units(),
                        segments.count(),
                        segments.room()),
                segments.parts().stream().map(SmsPart::text).toList(),
                new Warnings(segments.forcing(), form.misreadings(written)),
                digits(pricing.typed().cost(segments, pricing.numbers())),
                pricing.costs(segments).stream().map(Cost::of).toList());
    }

    private static String digits(BigDecimal dong) {
        return dong.stripTrailingZeros().toPlainString();
    }
}
