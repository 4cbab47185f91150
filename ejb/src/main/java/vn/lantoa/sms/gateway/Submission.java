package vn.lantoa.sms.gateway;

import java.time.Duration;
import vn.lantoa.kernel.Secret;
import vn.lantoa.sms.order.SubmitText.SubmitPart;

/**
 * Submission of one part to one number.
 *
 * @param part id of the part's row
 * @param number recipient in the international form, without a plus
 * @param message reference shared by the parts of a message
 * @param validity how long the SMSC may try to deliver the part
 */
public record Submission(long part, Secret number, SubmitPart content, int message, Duration validity) {
    /** Returns the user_message_reference that the SMSC may return in a receipt: the lower bits of the row id. */
    public int reference() {
        return reference(part);
    }

    static int reference(long part) {
        return (int) (part & 0x7FFF);
    }
}
