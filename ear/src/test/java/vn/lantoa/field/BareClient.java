package vn.lantoa.field;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.Session;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.socket.SocketConnection;

/** A client of jSMPP alone: as many threads as the window, each waiting for its answer, and no state. */
final class BareClient implements AutoCloseable {
    private final SMPPSession session = new SMPPSession(BareClient::connected);

    BareClient(int port) throws IOException {
        session.setMessageReceiverListener(new Deaf());
        session.setQueueCapacity(2000);
        session.connectAndBind(
                "127.0.0.1",
                port,
                new BindParameter(
                        BindType.BIND_TRX,
                        "lantoa",
                        "matkhau",
                        "",
                        TypeOfNumber.UNKNOWN,
                        NumberingPlanIndicator.UNKNOWN,
                        ""));
    }

    private static Connection connected(String host, int port) throws IOException {
        var socket = new Socket(host, port);
        socket.setTcpNoDelay(true);
        return new SocketConnection(socket);
    }

    /** Sends this text to {@code count} numbers; returns when each is answered. */
    void push(String text, long first, int count, int window) throws Exception {
        var next = new AtomicInteger();
        var threads = Executors.newFixedThreadPool(window);
        try {
            var all = new ArrayList<Future<?>>();
            for (int i = 0; i < window; i++)
                all.add(threads.submit(() -> {
                    for (int one = next.getAndIncrement(); one < count; one = next.getAndIncrement())
                        submit(text, "84" + (first + one));
                    return null;
                }));
            for (var one : all) one.get();
        } finally {
            threads.shutdown();
        }
    }

    private void submit(String text, String number) throws Exception {
        session.submitShortMessage(
                "",
                TypeOfNumber.ALPHANUMERIC,
                NumberingPlanIndicator.UNKNOWN,
                "UBNDTINH",
                TypeOfNumber.INTERNATIONAL,
                NumberingPlanIndicator.ISDN,
                number,
                new ESMClass(),
                (byte) 0,
                (byte) 0,
                null,
                null,
                new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                (byte) 0,
                () -> (byte) 0,
                (byte) 0,
                text.getBytes(ISO_8859_1));
    }

    @Override
    public void close() {
        session.unbindAndClose();
    }

    private static final class Deaf implements MessageReceiverListener {
        @Override
        public void onAcceptDeliverSm(DeliverSm receipt) {
            // the library acknowledges it
        }

        @Override
        public void onAcceptAlertNotification(AlertNotification alert) {
            // none comes
        }

        @Override
        public DataSmResult onAcceptDataSm(DataSm data, Session source) throws ProcessRequestException {
            throw new ProcessRequestException("none comes", 0x65);
        }
    }
}
