package vn.lantoa.sms.smpp;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsmpp.PDUStringException;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import vn.lantoa.sms.gateway.LinkEvent;
import vn.lantoa.sms.gateway.RouteSettings;
import vn.lantoa.sms.gateway.SmscLink;
import vn.lantoa.sms.gateway.Submission;
import vn.lantoa.sms.order.Concatenation;
import vn.lantoa.sms.order.SubmitText.SubmitPart;

/** Connection of one or two sessions. The first session sends. */
record JsmppLink(RouteSettings.Sender sender, List<AskingSession> sessions, Consumer<LinkEvent> events)
        implements SmscLink {
    private static final int HEADER = 0x40;
    private static final byte ZERO = 0;
    private static final byte[] EMPTY = new byte[0];
    private static final RegisteredDelivery RECEIPT = new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE);

    @Override
    public boolean submit(Submission part) {
        var sending = sessions.get(0);
        if (!sending.stands() || !sending.getSessionState().isTransmittable()) return false;
        try {
            sending.ask(
                    (pdus, out, sequence) -> write(part, pdus, out, sequence),
                    (status, id) -> events.accept(new LinkEvent.Answered(part.part(), status, id)));
            return true;
        } catch (PDUStringException e) {
            // never sent, and not retried: the SMSC would reject it as well
            events.accept(new LinkEvent.Answered(part.part(), e.getErrorCode(), ""));
            return true;
        } catch (IOException e) {
            // the part may have been sent completely; no answer will arrive
            sending.close();
            return true;
        }
    }

    private void write(Submission part, HeldAnswers pdus, java.io.OutputStream out, int sequence)
            throws PDUStringException, IOException {
        var content = part.content();
        boolean payload = content.way() == Concatenation.PAYLOAD;
        pdus.sendSubmitSm(
                out,
                sequence,
                "",
                TypeOfNumber.valueOf((byte) sender.ton()),
                NumberingPlanIndicator.valueOf((byte) sender.npi()),
                sender.address(),
                TypeOfNumber.INTERNATIONAL,
                NumberingPlanIndicator.ISDN,
                part.number().reveal(),
                new ESMClass(content.hasHeader() ? HEADER : 0),
                ZERO,
                ZERO,
                null,
                RelativeTime.of(part.validity()),
                RECEIPT,
                ZERO,
                () -> (byte) content.dataCoding(),
                ZERO,
                payload ? EMPTY : content.octets(),
                fields(part, content));
    }

    private static OptionalParameter[] fields(Submission part, SubmitPart content) {
        var fields = new ArrayList<OptionalParameter>();
        fields.add(new OptionalParameter.User_message_reference((short) part.reference()));
        if (content.way() == Concatenation.PAYLOAD) fields.add(new OptionalParameter.Message_payload(content.octets()));
        if (content.way() == Concatenation.SAR && content.total() > 1) {
            fields.add(new OptionalParameter.Sar_msg_ref_num((short) part.message()));
            fields.add(new OptionalParameter.Sar_total_segments((byte) content.total()));
            fields.add(new OptionalParameter.Sar_segment_seqnum((byte) content.number()));
        }
        return fields.toArray(OptionalParameter[]::new);
    }

    @Override
    public boolean isOpen() {
        return sessions.stream().allMatch(AskingSession::stands);
    }

    @Override
    public void close() {
        sessions.forEach(AskingSession::leave);
    }

    /** Relative time in the format of SMPP 3.4 (7.1.1.2): {@code YYMMDDhhmmss000R}. */
    static final class RelativeTime {
        private RelativeTime() {}

        static String of(Duration time) {
            return "0000%02d%02d%02d%02d000R"
                    .formatted(time.toDays(), time.toHoursPart(), time.toMinutesPart(), time.toSecondsPart());
        }
    }
}
