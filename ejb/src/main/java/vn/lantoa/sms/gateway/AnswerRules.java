package vn.lantoa.sms.gateway;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Mapping of answers to a submission: command_status of SMPP 3.4, 5.1.3. */
final class AnswerRules {
    static final int TAKEN = 0x00;
    private static final Set<Integer> THROTTLED = Set.of(0x14, 0x58);
    private static final Set<Integer> TEMPORARY = Set.of(0x08, 0x64);
    /** The number of attempts after which a temporary refusal becomes final. */
    private static final int MOST_ATTEMPTS = 5;

    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(0x01, "ESME_RINVMSGLEN"),
            Map.entry(0x02, "ESME_RINVCMDLEN"),
            Map.entry(0x03, "ESME_RINVCMDID"),
            Map.entry(0x04, "ESME_RINVBNDSTS"),
            Map.entry(0x08, "ESME_RSYSERR"),
            Map.entry(0x0A, "ESME_RINVSRCADR"),
            Map.entry(0x0B, "ESME_RINVDSTADR"),
            Map.entry(0x14, "ESME_RMSGQFUL"),
            Map.entry(0x15, "ESME_RINVSERTYP"),
            Map.entry(0x43, "ESME_RINVESMCLASS"),
            Map.entry(0x45, "ESME_RSUBMITFAIL"),
            Map.entry(0x58, "ESME_RTHROTTLED"),
            Map.entry(0x61, "ESME_RINVSCHED"),
            Map.entry(0x62, "ESME_RINVEXPIRY"),
            Map.entry(0x64, "ESME_RX_T_APPN"),
            Map.entry(0x65, "ESME_RX_P_APPN"),
            Map.entry(0x66, "ESME_RX_R_APPN"),
            Map.entry(0xC0, "ESME_RINVOPTPARSTREAM"),
            Map.entry(0x104, "ESME_RINVDCS"));

    private static final int LONGEST = 60;

    private AnswerRules() {}

    /** Returns whether the SMSC throttles; the part was certainly not accepted. */
    static boolean isThrottled(int status) {
        return THROTTLED.contains(status);
    }

    /** Returns whether the part was certainly not accepted and may be retried later. */
    static boolean isForTheMoment(int status, int attempts) {
        return TEMPORARY.contains(status) && attempts < MOST_ATTEMPTS;
    }

    /** Returns the name of an error status. */
    static String name(int status) {
        return NAMES.getOrDefault(status, "0x%02X".formatted(status));
    }

    /** Returns the state of the part according to this receipt; empty if the part is still in transit. */
    static Optional<PartState> state(String said) {
        return switch (said) {
            case "DELIVRD" -> Optional.of(PartState.DELIVERED);
            case "EXPIRED", "DELETED", "UNDELIV", "REJECTD" -> Optional.of(PartState.REFUSED);
            // the SMSC does not know the result and will not learn it
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
