package vn.lantoa.sms.link;

import java.time.Duration;
import vn.lantoa.kernel.Secret;
import vn.lantoa.sms.segment.SubmitPart;

/**
 * One part on its way to one number.
 *
 * @param part its row
 * @param number in the international form, without a plus
 * @param message reference that its parts share
 * @param validity for how long the company may try
 */
public record Submission(long part, Secret number, SubmitPart content, int message, Duration validity) {
    /** The user_message_reference that the company may give back in a receipt: the lower bits of the row. */
    public int reference() {
        return reference(part);
    }

    static int reference(long part) {
        return (int) (part & 0x7FFF);
    }
}
