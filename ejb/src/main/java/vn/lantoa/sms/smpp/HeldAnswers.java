package vn.lantoa.sms.smpp;

import java.io.IOException;
import java.io.OutputStream;
import org.jsmpp.SMPPConstant;
import org.jsmpp.SynchronizedPDUSender;

/**
 * PDU sender that defers the response to a deliver_sm until the message is stored ({@link #taken}). If the message is
 * not stored, no response is sent, and the SMSC resends the message.
 */
final class HeldAnswers extends SynchronizedPDUSender {
    private static final byte[] NOTHING = new byte[0];

    @Override
    public byte[] sendDeliverSmResp(OutputStream out, int status, int sequence, String id) throws IOException {
        return status == SMPPConstant.STAT_ESME_ROK ? NOTHING : super.sendDeliverSmResp(out, status, sequence, id);
    }

    void taken(OutputStream out, int sequence) throws IOException {
        super.sendDeliverSmResp(out, SMPPConstant.STAT_ESME_ROK, sequence, "");
    }
}
