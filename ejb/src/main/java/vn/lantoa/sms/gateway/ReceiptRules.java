package vn.lantoa.sms.gateway;

import java.util.Optional;

/** Mapping of delivery receipts (SMPP 3.4, appendix B, and message_state, 5.2.28). */
final class ReceiptRules {
    private static final int LONGEST = 60;

    private ReceiptRules() {}

    /** Returns the state of the part according to this receipt; empty if the part is still in transit. */
    static Optional<PartState> state(String said) {
        return switch (said) {
            case "DELIVRD" -> Optional.of(PartState.DELIVERED);
            case "EXPIRED", "DELETED", "UNDELIV", "REJECTD" -> Optional.of(PartState.REFUSED);
            // the SMSC itself does not know the result, and will not
            case "UNKNOWN" -> Optional.of(PartState.UNCONFIRMED);
            default -> Optional.empty();
        };
    }

    /** Returns the name of the reason; empty for a delivered part. */
    static String reason(String said, String error) {
        if (said.equals("DELIVRD")) return "";
        var why = (said + " " + error.replaceAll("[^\\p{L}\\p{N} ._:/-]", "")).strip();
        return why.length() > LONGEST ? why.substring(0, LONGEST) : why;
    }
}
