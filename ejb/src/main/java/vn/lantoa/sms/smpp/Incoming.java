package vn.lantoa.sms.smpp;

import java.util.function.Consumer;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import vn.lantoa.sms.gateway.LinkEvent;

/** Listener for delivery receipts and messages from phones. */
final class Incoming implements MessageReceiverListener {
    private final AskingSession session;
    private final Consumer<LinkEvent> events;

    Incoming(AskingSession session, Consumer<LinkEvent> events) {
        this.session = session;
        this.events = events;
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm brought) {
        int sequence = brought.getSequenceNumber();
        events.accept(DeliverReading.of(brought, () -> session.taken(sequence)));
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification alert) {
        // a phone is reachable again: the SMSC retries by itself
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm data, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("no data_sm is expected", SMPPConstant.STAT_ESME_RX_P_APPN);
    }
}
