package vn.lantoa.sms.smpp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnection;
import vn.lantoa.distribution.delivery.OutwardConfig;
import vn.lantoa.distribution.delivery.OutwardRules;
import vn.lantoa.kernel.Secret;
import vn.lantoa.sms.gateway.LinkEvent;
import vn.lantoa.sms.gateway.LinkFault;
import vn.lantoa.sms.gateway.RouteSettings;
import vn.lantoa.sms.gateway.SmscLink;
import vn.lantoa.sms.gateway.SmscLinks;

/** Factory of connections based on jSMPP. */
@ApplicationScoped
class JsmppLinks implements SmscLinks {
    private static final int ENQUIRE_MILLIS = 15_000;
    private static final long ANSWER_MILLIS = 15_000;
    private static final int QUEUE = 2_000;

    @Inject
    OutwardConfig config;

    @Override
    public SmscLink open(RouteSettings route, Secret password, Consumer<LinkEvent> events) {
        var sessions = new ArrayList<AskingSession>();
        boolean open = false;
        try {
            for (var bind : binds(route.login().bind())) sessions.add(bound(route, bind, password, events));
            open = true;
            return new JsmppLink(route.sender(), List.copyOf(sessions), events);
        } catch (IOException e) {
            throw new LinkFault(String.valueOf(e.getMessage()), e);
        } finally {
            if (!open) sessions.forEach(AskingSession::close);
        }
    }

    private static List<BindType> binds(vn.lantoa.sms.gateway.BindType bind) {
        return switch (bind) {
            case TRANSCEIVER -> List.of(BindType.BIND_TRX);
            case TRANSMITTER -> List.of(BindType.BIND_TX);
            case TRANSMITTER_AND_RECEIVER -> List.of(BindType.BIND_TX, BindType.BIND_RX);
        };
    }

    private AskingSession bound(RouteSettings route, BindType bind, Secret password, Consumer<LinkEvent> events)
            throws IOException {
        var host = route.host();
        var session = new AskingSession(new HeldAnswers(), new GuardedSockets(config, host.tls()));
        session.setEnquireLinkTimer(ENQUIRE_MILLIS);
        session.setTransactionTimer(ANSWER_MILLIS);
        // one thread keeps the order of events; slow work is done elsewhere
        session.setPduProcessorDegree(1);
        session.setQueueCapacity(QUEUE);
        session.setMessageReceiverListener(new Incoming(session, events));
        session.addSessionStateListener((now, before, source) -> {
            if (now == SessionState.CLOSED || now == SessionState.UNBOUND) events.accept(new LinkEvent.Lost());
        });
        session.connectAndBind(host.host(), host.port(), login(route, bind, password), ANSWER_MILLIS);
        return session;
    }

    private static BindParameter login(RouteSettings route, BindType bind, Secret password) {
        return new BindParameter(
                bind,
                route.login().systemId(),
                password.reveal(),
                route.login().systemType(),
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                "");
    }

    /** Listener for delivery receipts and messages from phones. */
    record Incoming(AskingSession session, Consumer<LinkEvent> events) implements MessageReceiverListener {
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
            throw new ProcessRequestException("data_sm is not supported", SMPPConstant.STAT_ESME_RX_P_APPN);
        }
    }

    /**
     * Socket factory for allowed addresses. A host name is resolved once, and the connection is made to exactly the address
     * that was checked. Nagle's algorithm is off. Without TLS only networks named by the operator are allowed, such as a
     * leased line, because passwords and phone numbers are transmitted. With TLS the certificate must match the name.
     */
    record GuardedSockets(OutwardConfig config, boolean tls) implements ConnectionFactory {
        private static final int CONNECT_MILLIS = 10_000;

        @Override
        public Connection createConnection(String host, int port) throws IOException {
            var address = InetAddress.getByName(host);
            if (!OutwardRules.mayConnect(address, config)) throw new IOException("address-inside");
            if (!tls && !OutwardRules.mayBePlain(address, config)) throw new IOException("without-tls");
            var socket = new Socket();
            try {
                socket.setTcpNoDelay(true);
                socket.connect(new InetSocketAddress(address, port), CONNECT_MILLIS);
                return new SocketConnection(tls ? secured(socket, host, port) : socket);
            } catch (IOException e) {
                socket.close();
                throw e;
            }
        }

        private static SSLSocket secured(Socket plain, String host, int port) throws IOException {
            var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
            var socket = (SSLSocket) factory.createSocket(plain, host, port, true);
            socket.setSoTimeout(CONNECT_MILLIS);
            var parameters = new SSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            return socket;
        }
    }
}
