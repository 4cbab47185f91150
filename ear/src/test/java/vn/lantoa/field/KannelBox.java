package vn.lantoa.field;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Kannel's bearerbox with one SMPP session, and a substitute for its smsbox that sends messages and accepts receipts:
 * the packets of Kannel 1.4.5.
 */
final class KannelBox implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int NONE = -1;
    private static final int ADMIN = 1;
    private static final int SMS = 2;
    private static final int ACK = 3;
    private static final int IDENTIFY = 3;
    private static final int PUSH = 2;
    private static final int DELIVERED_OR_NOT = 3;

    private final Program bearerbox;
    private final Socket socket;
    private final DataOutputStream out;

    /**
     * The settings of a run.
     *
     * @param stored whether it keeps its messages in a file, as it does when it is to lose nothing; it does not
     *     wait for the disk
     * @param nodelay whether Nagle's delay is disabled, which is not its default
     */
    record Setting(int window, boolean stored, boolean nodelay) {}

    KannelBox(int smscPort, Setting setting) throws Exception {
        var folder = Program.emptyWorkshop("kannel");
        int boxPort = FreePort.any();
        var config = Files.writeString(
                folder.resolve("kannel.conf"),
                """
                group = core
                admin-port = %d
                admin-password = trial
                smsbox-port = %d
                log-level = 3
                log-file = "%s"
                dlr-storage = internal
                %s

                group = smsc
                smsc = smpp
                smsc-id = trial
                host = 127.0.0.1
                port = %d
                smsc-username = lantoa
                smsc-password = matkhau
                system-type = ""
                transceiver-mode = true
                max-pending-submits = %d
                msg-id-type = 1
                enquire-link-interval = 30
                reconnect-delay = 1

                group = smsbox
                bearerbox-host = 127.0.0.1
                sendsms-port = %d
                """
                        .formatted(
                                FreePort.any(),
                                boxPort,
                                folder.resolve("bearerbox.log"),
                                setting.stored()
                                        ? "store-type = file\nstore-location = " + folder.resolve("store")
                                        : "",
                                smscPort,
                                setting.window(),
                                FreePort.any()));
        bearerbox = Program.start(
                "/usr/bin/env",
                "LD_PRELOAD=" + (setting.nodelay() ? nodelay(folder) : ""),
                "/usr/sbin/bearerbox",
                "-v",
                "4",
                config.toString());
        socket = connect(boxPort);
        socket.setTcpNoDelay(true);
        out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), BUFFER));
        send(packet(ADMIN).number(IDENTIFY).text("trial"));
        out.flush();
        var reader = new Thread(this::read, "kannel-box");
        reader.setDaemon(true);
        reader.start();
    }

    private static String nodelay(Path folder) throws Exception {
        var library = folder.resolve("nodelay.so").toString();
        try (var compiler =
                Program.start("/usr/bin/gcc", "-shared", "-fPIC", "-nostdlib", "-o", library, "src/test/c/nodelay.c")) {
            compiler.lines();
        }
        return library;
    }

    private static Socket connect(int port) {
        for (int i = 0; i < 100; i++) {
            try {
                return new Socket(InetAddress.getLoopbackAddress(), port);
            } catch (IOException notYet) {
                java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
            }
        }
        throw new IllegalStateException("bearerbox does not listen, see field/logs");
    }

    /** Sends this text to {@code count} numbers. */
    void push(String text, long first, int count) throws IOException {
        for (int i = 0; i < count; i++) send(message(text, "84" + (first + i)));
        synchronized (out) {
            out.flush();
        }
    }

    private static Packet message(String text, String number) {
        return packet(SMS)
                .text("UBNDTINH") // sender
                .text(number)
                .text(null) // udhdata
                .text(text)
                .number((int) (System.currentTimeMillis() / 1000))
                .text("trial") // smsc_id
                .text(null)
                .text(null) // smsc_number, foreign_id
                .text("trial") // service
                .text(null) // account
                .text(UUID.randomUUID().toString())
                .number(PUSH)
                .numbers(NONE, NONE, 0, NONE, NONE, NONE) // mclass, mwi, coding, compress, validity, deferred
                .number(DELIVERED_OR_NOT)
                .text("trial") // dlr_url
                .numbers(NONE, NONE, NONE) // pid, alt_dcs, rpi
                .text(null) // charset
                .text("trial") // boxc_id
                .text(null) // binfo
                .numbers(NONE, NONE, NONE, NONE) // msg_left, priority, resend_try, resend_time
                .text(null); // meta_data
    }

    private void read() {
        try (var in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), BUFFER))) {
            while (true) {
                if (in.available() == 0) {
                    synchronized (out) {
                        out.flush();
                    }
                }
                var packet = new DataInputStream(new java.io.ByteArrayInputStream(in.readNBytes(in.readInt())));
                if (packet.readInt() == SMS)
                    send(packet(ACK).number(0).number(0).text(idOf(packet)));
            }
        } catch (IOException e) {
            // closed: the trial is over
        }
    }

    private static String idOf(DataInputStream packet) throws IOException {
        for (int i = 0; i < 4; i++) text(packet);
        packet.readInt();
        for (int i = 0; i < 5; i++) text(packet);
        return text(packet);
    }

    private static String text(DataInputStream packet) throws IOException {
        int length = packet.readInt();
        return length < 0 ? "" : new String(packet.readNBytes(length), UTF_8);
    }

    private void send(Packet packet) throws IOException {
        synchronized (out) {
            var bytes = packet.bytes.toByteArray();
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private static Packet packet(int type) {
        return new Packet().number(type);
    }

    /** The fields of one packet, in their order. */
    private static final class Packet {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);

        Packet number(int value) {
            try {
                out.writeInt(value);
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Packet numbers(int... values) {
            for (int value : values) number(value);
            return this;
        }

        Packet text(@org.jspecify.annotations.Nullable String value) {
            if (value == null) return number(NONE);
            var octets = value.getBytes(UTF_8);
            number(octets.length);
            bytes.writeBytes(octets);
            return this;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        bearerbox.close();
    }
}
