package vn.lantoa.sms.smpp;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jsmpp.DefaultPDUReader;
import org.jsmpp.GenericNackResponseException;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BindResp;
import org.jsmpp.bean.Command;
import org.jsmpp.bean.SubmitSmResp;
import org.jsmpp.extra.PendingResponse;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.connection.ConnectionFactory;

/**
 * A session that submits without waiting. jSMPP 3.0.2 has a thread wait for each answer; here the answer itself calls:
 * the library looks for what waits under a sequence number, and finds ours.
 */
final class AskingSession extends SMPPSession {
    /** The sequence number of the first request. */
    private static final int BIND = 1;

    private final HeldAnswers sender;
    private final Map<Integer, Asked> asked = new ConcurrentHashMap<>();
    private volatile boolean ended;

    AskingSession(HeldAnswers sender, ConnectionFactory sockets) {
        super(sender, new DefaultPDUReader(), sockets);
        this.sender = sender;
        addSessionStateListener((now, before, source) -> {
            if (now == SessionState.CLOSED || now == SessionState.UNBOUND) end();
        });
    }

    // whoever still waits for the answer to the bind would wait in vain
    private void end() {
        ended = true;
        var bind = super.removePendingResponse(BIND);
        if (bind == null) return;
        // the library waits on for what was found invalid before it began to wait, and does not for an answer
        var none = new BindResp();
        none.setCommandStatus(SMPPConstant.STAT_ESME_RBINDFAIL);
        bind.done(none);
    }

    /**
     * True if it stands. The library also binds a connection that was closed in the meantime, and would hold it for
     * ever.
     */
    boolean stands() {
        return !ended && getSessionState().isBound();
    }

    /** Says good-bye to a company that still listens, and closes. */
    void leave() {
        if (stands()) unbindAndClose();
        else close();
    }

    /** Writes one request. */
    interface Request {
        void write(HeldAnswers sender, java.io.OutputStream out, int sequence) throws PDUStringException, IOException;
    }

    /**
     * Sends a request; the answer's status and message id go to the listener, from a thread of the session, even when
     * they come after everybody has given up.
     *
     * @throws PDUStringException when it cannot be written, and was not sent
     * @throws IOException when the connection broke while it was sent
     */
    void ask(Request request, BiConsumer<Integer, String> answer) throws PDUStringException, IOException {
        int sequence = sequence().nextValue();
        asked.put(sequence, new Asked(answer));
        try {
            request.write(sender, connection().getOutputStream(), sequence);
        } catch (PDUStringException e) {
            asked.remove(sequence);
            throw e;
        }
    }

    /** Acknowledges a deliver_sm that is kept. */
    void taken(int sequence) {
        try {
            sender.taken(connection().getOutputStream(), sequence);
        } catch (IOException e) {
            close();
        }
    }

    @Override
    protected PendingResponse<Command> removePendingResponse(int sequence) {
        var own = asked.remove(sequence);
        return own == null ? super.removePendingResponse(sequence) : own;
    }

    private static final class Asked extends PendingResponse<Command> {
        private static final int UNKNOWN = 0xFF;
        private final BiConsumer<Integer, String> answer;

        Asked(BiConsumer<Integer, String> answer) {
            super(0);
            this.answer = answer;
        }

        @Override
        public void done(Command response) {
            var id = response instanceof SubmitSmResp taken ? taken.getMessageId() : null;
            answer.accept(response.getCommandStatus(), id == null ? "" : id);
        }

        @Override
        public void doneWithInvalidResponse(InvalidResponseException e) {
            answer.accept(e instanceof GenericNackResponseException nack ? nack.getCommandStatus() : UNKNOWN, "");
        }
    }
}
