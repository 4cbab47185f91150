package vn.lantoa.sms.smpp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameter.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.sms.gateway.LinkEvent;

/**
 * Parser of a deliver_sm. A receipt is read from its fields (receipted_message_id, message_state), or from the text
 * that most SMSCs send instead (SMPP 3.4, appendix B). Everything else is a message from a phone.
 */
final class DeliverReading {
    private static final int UCS2 = 8;
    private static final Pattern ID = Pattern.compile("(?:^|\\s)id:\\s?(\\S*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATE = Pattern.compile("(?:^|\\s)stat:\\s?(\\S*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ERROR = Pattern.compile("(?:^|\\s)err:\\s?(\\S*)", Pattern.CASE_INSENSITIVE);
    private static final String[] STATES = {
        "SCHEDULED", "ENROUTE", "DELIVRD", "EXPIRED", "DELETED", "UNDELIV", "ACCEPTD", "UNKNOWN", "REJECTD", "SKIPPED"
    };

    private DeliverReading() {}

    /** @param taken must be called after the event is stored */
    static LinkEvent of(DeliverSm brought, Runnable taken) {
        var number = brought.getSourceAddr() == null ? "" : brought.getSourceAddr();
        var octets = octets(brought);
        if (!brought.isSmscDeliveryReceipt() && !brought.isIntermediateDeliveryNotification())
            return new LinkEvent.Text(number, text(brought, octets), taken);
        var said = new String(octets, ISO_8859_1);
        return new LinkEvent.Receipt(
                id(brought, said), state(brought, said), found(ERROR, said), number, reference(brought), taken);
    }

    private static String id(DeliverSm brought, String said) {
        OptionalParameter field = brought.getOptionalParameter(Tag.RECEIPTED_MESSAGE_ID);
        return field instanceof OptionalParameter.COctetString id ? id.getValueAsString() : found(ID, said);
    }

    private static String state(DeliverSm brought, String said) {
        OptionalParameter field = brought.getOptionalParameter(Tag.MESSAGE_STATE);
        if (field instanceof OptionalParameter.Byte state && state.getValue() >= 0 && state.getValue() < STATES.length)
            return STATES[state.getValue()];
        return found(STATE, said).toUpperCase(java.util.Locale.ROOT);
    }

    private static @Nullable Integer reference(DeliverSm brought) {
        OptionalParameter field = brought.getOptionalParameter(Tag.USER_MESSAGE_REFERENCE);
        return field instanceof OptionalParameter.Short reference ? reference.getValue() & 0xFFFF : null;
    }

    private static byte[] octets(DeliverSm brought) {
        var octets = brought.getShortMessage();
        if (octets != null && octets.length > 0) return octets;
        OptionalParameter field = brought.getOptionalParameter(Tag.MESSAGE_PAYLOAD);
        return field instanceof OptionalParameter.OctetString payload ? payload.getValue() : new byte[0];
    }

    // opt-out words use only letters that have the same codes in the GSM alphabet and Latin-1
    private static String text(DeliverSm brought, byte[] octets) {
        int header = brought.isUdhi() && octets.length > 0 ? Math.min(octets.length, (octets[0] & 0xFF) + 1) : 0;
        var body = Arrays.copyOfRange(octets, header, octets.length);
        return new String(body, brought.getDataCoding() == UCS2 ? UTF_16BE : ISO_8859_1);
    }

    private static String found(Pattern word, String said) {
        var match = word.matcher(said);
        return match.find() ? match.group(1) : "";
    }
}
