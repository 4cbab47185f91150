package vn.lantoa.campaign.action.mailing;

import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.sms.segment.Concatenation;
import vn.lantoa.sms.segment.DefaultAlphabet;
import vn.lantoa.sms.segment.MessageForm;
import vn.lantoa.sms.segment.SubmitText;

/** Row of a planned mailing, from which the number of parts on its route is computed. */
record MailingRow(
        CampaignItemId item,
        int numbers,
        int tps,
        MessageForm form,
        String text,
        DefaultAlphabet alphabet,
        Concatenation concatenation) {
    PlannedMailing planned() {
        var formed = form.of(text);
        int parts = formed.isBlank()
                ? 1
                : SubmitText.of(formed, alphabet, concatenation).count();
        return new PlannedMailing(numbers, parts, tps);
    }
}
