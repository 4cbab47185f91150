package vn.lantoa.sms.smpp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.EnquireLink;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/** A telecom company that records the received messages, and responds as the test says. */
final class ACompany implements AutoCloseable, ServerMessageReceiverListener {
    final BlockingQueue<SubmitSm> handed = new LinkedBlockingQueue<>();
    private final Map<BindType, SMPPServerSession> sessions = new ConcurrentHashMap<>();
    private final SMPPServerSessionListener listener;
    private final String password;
    private final Function<SubmitSm, Integer> status;
    private final AtomicInteger ids = new AtomicInteger();

    /** @param status of the answer to each submission; 0 takes it */
    ACompany(int port, String password, Function<SubmitSm, Integer> status) throws IOException {
        this.password = password;
        this.status = status;
        listener = new SMPPServerSessionListener(port);
        listener.setMessageReceiverListener(this);
        var door = new Thread(this::letIn, "company");
        door.setDaemon(true);
        door.start();
    }

    private void letIn() {
        try {
            while (true) {
                var session = listener.accept();
                var bind = session.waitForBind(5000);
                if (!bind.getPassword().equals(password)) {
                    bind.reject(SMPPConstant.STAT_ESME_RINVPASWD);
                    continue;
                }
                sessions.put(bind.getBindType(), session);
                bind.accept("company");
            }
        } catch (IOException | TimeoutException | PDUException e) {
            // closed
        }
    }

    /** Sends a deliver_sm; returns when it was acknowledged. */
    void bring(BindType over, String from, int esmClass, String text, OptionalParameter... fields) throws Exception {
        java.util.Objects.requireNonNull(sessions.get(over))
                .deliverShortMessage(
                        "",
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        from,
                        TypeOfNumber.ALPHANUMERIC,
                        NumberingPlanIndicator.UNKNOWN,
                        "UBNDTINH",
                        new ESMClass(esmClass),
                        (byte) 0,
                        (byte) 0,
                        new RegisteredDelivery(0),
                        () -> (byte) 0,
                        text.getBytes(ISO_8859_1),
                        fields);
    }

    SubmitSm next() throws InterruptedException {
        return java.util.Objects.requireNonNull(handed.poll(5, TimeUnit.SECONDS));
    }

    void hangUp() {
        sessions.values().forEach(SMPPServerSession::close);
    }

    @Override
    public void close() throws IOException {
        hangUp();
        listener.close();
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm part, SMPPServerSession source) throws ProcessRequestException {
        handed.add(part);
        int answer = status.apply(part);
        if (answer != 0) throw new ProcessRequestException("no", answer);
        try {
            return new SubmitSmResult(new MessageId("id" + ids.incrementAndGet()), new OptionalParameter[0]);
        } catch (PDUException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti one, SMPPServerSession source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public QuerySmResult onAcceptQuerySm(QuerySm one, SMPPServerSession source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void onAcceptReplaceSm(ReplaceSm one, SMPPServerSession source) {}

    @Override
    public void onAcceptCancelSm(CancelSm one, SMPPServerSession source) {}

    @Override
    public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm one, SMPPServerSession source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void onAcceptCancelBroadcastSm(CancelBroadcastSm one, SMPPServerSession source) {}

    @Override
    public QueryBroadcastSmResult onAcceptQueryBroadcastSm(QueryBroadcastSm one, SMPPServerSession source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm one, Session source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void onAcceptEnquireLink(EnquireLink one, Session source) {}
}
