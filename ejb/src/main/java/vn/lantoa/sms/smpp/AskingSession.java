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
 * SMPP session with asynchronous submissions. In jSMPP 3.0.2 a thread waits for each answer. This class registers a
 * callback instead, which the library finds under the sequence number of the request.
 */
final class AskingSession extends SMPPSession {
    /** The sequence number of the first request. */
    private static final int BIND = 1;

    private final HeldAnswers sender;
    private final Map<Integer, TrackedResponse> asked = new ConcurrentHashMap<>();
    private volatile boolean ended;

    AskingSession(HeldAnswers sender, ConnectionFactory sockets) {
        super(sender, new DefaultPDUReader(), sockets);
        this.sender = sender;
        addSessionStateListener((now, before, source) -> {
            if (now == SessionState.CLOSED || now == SessionState.UNBOUND) end();
        });
    }

    // unblocks a thread that still waits for the answer to the bind
    private void end() {
        ended = true;
        var bind = super.removePendingResponse(BIND);
        if (bind == null) return;
        // the library keeps waiting after an invalid response that came early, but not after a normal answer
        var none = new BindResp();
        none.setCommandStatus(SMPPConstant.STAT_ESME_RBINDFAIL);
        bind.done(none);
    }

    /**
     * Returns whether the session is bound to an open connection. The library may bind a connection that is already
     * closed, and would keep it forever.
     */
    boolean stands() {
        return !ended && getSessionState().isBound();
    }

    /** Closes the session; unbinds first if the session is bound. */
    void leave() {
        if (stands()) unbindAndClose();
        else close();
    }

    /** Writer of one request. */
    interface Request {
        void write(HeldAnswers sender, java.io.OutputStream out, int sequence) throws PDUStringException, IOException;
    }

    /**
     * Sends a request. The status and message id of the answer are passed to the listener on a session thread, even
     * after a timeout.
     *
     * @throws PDUStringException if the request is invalid and was not sent
     * @throws IOException if the connection failed during the sending
     */
    void ask(Request request, BiConsumer<Integer, String> answer) throws PDUStringException, IOException {
        int sequence = sequence().nextValue();
        asked.put(sequence, new TrackedResponse(answer));
        try {
            request.write(sender, connection().getOutputStream(), sequence);
        } catch (PDUStringException e) {
            asked.remove(sequence);
            throw e;
        }
    }

    /** Acknowledges a stored deliver_sm. */
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

    private static final class TrackedResponse extends PendingResponse<Command> {
        private static final int UNKNOWN = 0xFF;
        private final BiConsumer<Integer, String> answer;

        TrackedResponse(BiConsumer<Integer, String> answer) {
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
