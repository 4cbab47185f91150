package vn.lantoa.sms.smpp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.BindParameter;
import vn.lantoa.distribution.delivery.OutwardConfig;
import vn.lantoa.kernel.Secret;
import vn.lantoa.sms.gateway.LinkEvent;
import vn.lantoa.sms.gateway.LinkFault;
import vn.lantoa.sms.gateway.SmscLink;
import vn.lantoa.sms.gateway.SmscLinks;
import vn.lantoa.sms.route.RouteSettings;

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
            return new JsmppLink(route, sessions, events);
        } catch (IOException e) {
            throw new LinkFault(String.valueOf(e.getMessage()), e);
        } finally {
            if (!open) sessions.forEach(AskingSession::close);
        }
    }

    // the first session sends
    private static List<BindType> binds(vn.lantoa.sms.route.BindType bind) {
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
        session.connectAndBind(host.name(), host.port(), login(route, bind, password), ANSWER_MILLIS);
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
}
