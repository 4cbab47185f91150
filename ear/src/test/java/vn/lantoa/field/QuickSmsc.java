package vn.lantoa.field;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A telecom company that answers each submission at once and sends a receipt right after it: SMPP 3.4, transceivers
 * only, without Nagle's delay.
 */
public final class QuickSmsc implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int RECEIPTS_AT_ONCE = 200;
    private static final int RESPONSE = 0x80000000;
    private static final int SUBMIT = 4;
    private static final int DELIVER = 5;
    private static final int UNBIND = 6;
    private static final int BIND_TRANSCEIVER = 9;
    private static final int ENQUIRE = 0x15;

    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());

    private volatile boolean bound;
    private final AtomicInteger withoutReceipt = new AtomicInteger();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final ConcurrentMap<String, Integer> submitted = new ConcurrentHashMap<>();
    private volatile long firstAt;
    private volatile long lastAt;

    public QuickSmsc() throws IOException {
        daemon(this::accept).start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    public boolean isBound() {
        return bound;
    }

    /** The number of submissions by recipient number. */
    public Map<String, Integer> submitted() {
        return Map.copyOf(submitted);
    }

    /** Clears all counts. */
    void forget() {
        submitted.clear();
        withoutReceipt.set(0);
        acknowledged.set(0);
        firstAt = 0;
    }

    /** The number of acknowledged receipts. */
    int acknowledged() {
        return acknowledged.get();
    }

    /** The number of submissions without a request for a receipt. */
    int withoutReceipt() {
        return withoutReceipt.get();
    }

    /** Messages a second, from the first submission to the last acknowledged receipt. */
    double speed() {
        return acknowledged.get() * 1e9 / (lastAt - firstAt);
    }

    private void accept() {
        try {
            while (!socket.isClosed()) {
                var peer = socket.accept();
                peer.setTcpNoDelay(true);
                daemon(() -> serve(peer)).start();
            }
        } catch (IOException e) {
            // closed: the trial is over
        }
    }

    private void serve(Socket peer) {
        try (peer) {
            new Session(peer).run();
        } catch (IOException e) {
            // hung up
        } finally {
            bound = false;
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "quick-smsc");
        thread.setDaemon(true);
        return thread;
    }

    /** One connection: its output is flushed when nothing more is to be read. */
    private final class Session {
        private final DataInputStream in;
        private final DataOutputStream out;
        private final Deque<byte[]> receipts = new ArrayDeque<>();
        private int unanswered;
        private int id = 0x1a2b3c00;
        private int sequence;

        Session(Socket peer) throws IOException {
            in = new DataInputStream(new BufferedInputStream(peer.getInputStream(), BUFFER));
            out = new DataOutputStream(new BufferedOutputStream(peer.getOutputStream(), BUFFER));
        }

        void run() throws IOException {
            while (true) {
                if (in.available() == 0) out.flush();
                int length = in.readInt();
                int command = in.readInt();
                in.readInt();
                int number = in.readInt();
                take(command, number, in.readNBytes(length - 16));
            }
        }

        private void take(int command, int number, byte[] body) throws IOException {
            if (command == SUBMIT) submitted(number, body);
            else if (command == (RESPONSE | DELIVER)) receiptTaken();
            else if (command == BIND_TRANSCEIVER) {
                write(RESPONSE | command, number, new byte[] {'x', 0});
                bound = true;
            } else if (command == ENQUIRE || command == UNBIND) write(RESPONSE | command, number, new byte[0]);
        }

        private void submitted(int number, byte[] body) throws IOException {
            if (firstAt == 0) firstAt = System.nanoTime();
            int own = id++;
            write(RESPONSE | SUBMIT, number, (Integer.toHexString(own) + "\0").getBytes(ISO_8859_1));
            var read = new Reading(body);
            var to = read.receiver();
            submitted.merge(to, 1, Integer::sum);
            if (!read.wantsReceipt()) withoutReceipt.incrementAndGet();
            receipts.add(receipt(own, to));
            bring();
        }

        private void receiptTaken() throws IOException {
            unanswered--;
            acknowledged.incrementAndGet();
            lastAt = System.nanoTime();
            bring();
        }

        private void bring() throws IOException {
            while (unanswered < RECEIPTS_AT_ONCE && !receipts.isEmpty()) {
                unanswered++;
                write(DELIVER, ++sequence, receipts.remove());
            }
        }

        private void write(int command, int number, byte[] body) throws IOException {
            out.writeInt(16 + body.length);
            out.writeInt(command);
            out.writeInt(0);
            out.writeInt(number);
            out.write(body);
        }
    }

    private static byte[] receipt(int id, String number) {
        var text = ("id:%012d sub:001 dlvrd:001 submit date:2612010800 done date:2612010801 stat:DELIVRD err:000 text:"
                        .formatted(id))
                .getBytes(ISO_8859_1);
        try {
            var body = new ByteArrayOutputStream();
            body.write(new byte[] {0, 1, 1});
            body.write((number + "\0").getBytes(ISO_8859_1));
            body.write(new byte[] {5, 0});
            body.write("UBNDTINH\0".getBytes(ISO_8859_1));
            body.write(new byte[] {4, 0, 0, 0, 0, 0, 0, 0, 0, (byte) text.length});
            body.write(text);
            return body.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields of a submit_sm, in their order. */
    private static final class Reading {
        private final byte[] body;
        private int at;

        Reading(byte[] body) {
            this.body = body;
        }

        String receiver() {
            text();
            at += 2;
            text();
            at += 2;
            return text();
        }

        boolean wantsReceipt() {
            at += 3;
            text();
            text();
            return (body[at] & 3) != 0;
        }

        private String text() {
            int from = at;
            while (body[at] != 0) at++;
            return new String(body, from, at++ - from, ISO_8859_1);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
