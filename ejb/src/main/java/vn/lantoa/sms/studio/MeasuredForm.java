package vn.lantoa.sms.studio;

import java.math.BigDecimal;
import java.util.List;
import vn.lantoa.sms.segment.ForcingCharacter;
import vn.lantoa.sms.segment.MessageForm;
import vn.lantoa.sms.segment.Misreading;
import vn.lantoa.sms.segment.SmsSegments;
import vn.lantoa.sms.segment.SmsTariff;

/**
 * One form of a message and what it takes.
 *
 * @param characters letters and signs as people count them
 * @param cost in dong; nothing where no price was given
 */
public record MeasuredForm(
        MessageForm form,
        String text,
        int characters,
        SmsSegments segments,
        List<Misreading> misreadings,
        BigDecimal cost) {
    public MeasuredForm {
        misreadings = List.copyOf(misreadings);
    }

    static MeasuredForm of(MessageForm form, String written, SmsTariff tariff, long numbers) {
        var text = form.of(written);
        var segments = SmsSegments.of(text);
        return new MeasuredForm(
                form,
                text,
                text.codePointCount(0, text.length()),
                segments,
                form.misreadings(written),
                tariff.cost(segments, numbers));
    }

    /** What makes its parts short, where something does. */
    public List<ForcingCharacter> forcing() {
        return segments.forcing();
    }
}
