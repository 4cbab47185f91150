package vn.lantoa.sms.segment;

import java.math.BigDecimal;
import java.util.List;

/**
 * Form of a message with its size and cost.
 *
 * @param characters number of Unicode code points
 * @param cost in dong by the entered prices; zero if none were entered
 * @param costs cost at each company, by its own tariff or else by the entered prices
 */
public record MeasuredForm(
        MessageForm form,
        String text,
        int characters,
        SmsSegments segments,
        List<Misreading> misreadings,
        BigDecimal cost,
        List<CompanyCost> costs) {
    static MeasuredForm of(MessageForm form, String written, Pricing pricing) {
        var text = form.of(written);
        var segments = SmsSegments.of(text);
        return new MeasuredForm(
                form,
                text,
                text.codePointCount(0, text.length()),
                segments,
                form.misreadings(written),
                pricing.typed().cost(segments, pricing.numbers()),
                pricing.costs(segments));
    }

    /** Returns the characters that force UTF-16; empty if there are none. */
    public List<ForcingCharacter> forcing() {
        return segments.forcing();
    }
}
