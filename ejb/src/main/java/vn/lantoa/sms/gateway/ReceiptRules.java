package vn.lantoa.sms.gateway;

import java.util.Optional;
import vn.lantoa.sms.mailing.PartState;

/** The meaning of a receipt (SMPP 3.4, appendix B, and message_state, 5.2.28). Pure. */
final class ReceiptRules {
    private static final int LONGEST = 60;

    private ReceiptRules() {}

    /** The state of the part by this receipt; empty when it is still on its way. */
    static Optional<PartState> state(String said) {
        return switch (said) {
            case "DELIVRD" -> Optional.of(PartState.DELIVERED);
            case "EXPIRED", "DELETED", "UNDELIV", "REJECTD" -> Optional.of(PartState.REFUSED);
            // the company itself does not know, and will not
            case "UNKNOWN" -> Optional.of(PartState.UNCONFIRMED);
            default -> Optional.empty();
        };
    }

    /** The reason by name; empty for a delivered part. */
    static String reason(String said, String error) {
        if (said.equals("DELIVRD")) return "";
        var why = (said + " " + error.replaceAll("[^\\p{L}\\p{N} ._:/-]", "")).strip();
        return why.length() > LONGEST ? why.substring(0, LONGEST) : why;
    }
}
