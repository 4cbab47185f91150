package vn.lantoa.web.sms;

import java.util.List;
import vn.lantoa.sms.segment.ForcingCharacter;
import vn.lantoa.sms.segment.Misreading;
import vn.lantoa.sms.segment.SmsPart;
import vn.lantoa.sms.studio.MeasuredForm;

/**
 * One form of a message on the wire and on the page.
 *
 * @param units septets (gsm7) or pairs of octets (ucs2) of the whole text
 * @param room units that the last part still has
 * @param cost in dong, as decimal digits; {@code 0} where no price was given
 */
public record FormView(String form, String text, Count count, List<String> parts, Warnings warnings, String cost) {
    /** What is counted. */
    public record Count(String encoding, int characters, int units, int parts, int room) {}

    /** What the writer should look at. */
    public record Warnings(List<ForcingCharacter> forcing, List<Misreading> misreadings) {
        public Warnings {
            forcing = List.copyOf(forcing);
            misreadings = List.copyOf(misreadings);
        }
    }

    public FormView {
        parts = List.copyOf(parts);
    }

    static FormView of(MeasuredForm one) {
        var segments = one.segments();
        return new FormView(
                one.form().slug(),
                one.text(),
                new Count(
                        segments.encoding().slug(),
                        one.characters(),
                        segments.units(),
                        segments.count(),
                        segments.room()),
                segments.parts().stream().map(SmsPart::text).toList(),
                new Warnings(one.forcing(), one.misreadings()),
                one.cost().stripTrailingZeros().toPlainString());
    }
}
