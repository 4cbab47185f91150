package vn.lantoa.campaign.reading;

import vn.lantoa.campaign.readiness.Receivers;
import vn.lantoa.sms.segment.Concatenation;
import vn.lantoa.sms.segment.DefaultAlphabet;
import vn.lantoa.sms.segment.MessageForm;
import vn.lantoa.sms.segment.SubmitText;

/** Into how many parts a planned message falls on its route. */
final class PlannedParts {
    private PlannedParts() {}

    /** @param row item, numbers, parts a second, form, text, alphabet, concatenation */
    static Receivers.Mailing of(Object[] row) {
        var text = MessageForm.valueOf((String) row[3]).of((String) row[4]);
        var alphabet = DefaultAlphabet.valueOf((String) row[5]);
        var way = Concatenation.valueOf((String) row[6]);
        int parts = text.isBlank() ? 1 : SubmitText.of(text, alphabet, way).count();
        return new Receivers.Mailing(((Number) row[1]).intValue(), parts, ((Number) row[2]).intValue());
    }
}
