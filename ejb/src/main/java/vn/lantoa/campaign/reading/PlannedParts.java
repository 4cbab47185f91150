package vn.lantoa.campaign.reading;

import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.readiness.Receivers;
import vn.lantoa.sms.segment.Concatenation;
import vn.lantoa.sms.segment.DefaultAlphabet;
import vn.lantoa.sms.segment.MessageForm;
import vn.lantoa.sms.segment.SubmitText;

/** A message that is to be sent to a list: into how many parts it falls on its route. */
record PlannedParts(
        CampaignItemId item,
        int numbers,
        int tps,
        MessageForm form,
        String text,
        DefaultAlphabet alphabet,
        Concatenation concatenation) {
    Receivers.Mailing mailing() {
        var formed = form.of(text);
        int parts = formed.isBlank()
                ? 1
                : SubmitText.of(formed, alphabet, concatenation).count();
        return new Receivers.Mailing(numbers, parts, tps);
    }
}
