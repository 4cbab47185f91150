package vn.lantoa.field;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;

/** A client of SMPP 3.4 that does nothing but send and answer: what a company can take at most, in a window. */
final class BareSmppClient {
    private static final int BIND_TRANSCEIVER = 0x09;
    private static final int SUBMIT_SM = 0x04;
    private static final int SUBMIT_SM_RESP = 0x80000004;
    private static final int DELIVER_SM = 0x05;
    private static final int DELIVER_SM_RESP = 0x80000005;

    private BareSmppClient() {}

    /** Sends so many parts and waits for all answers; gives parts a second. */
    static long measure(int port, int parts, int window, String text) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setTcpNoDelay(true);
            var in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
            send(socket, BIND_TRANSCEIVER, 1, text("lantoa", "matkhau", "", "\u0034\0\0"));
            take(in, socket);
            long began = System.nanoTime();
            int sent = 0;
            for (int answered = 0; answered < parts; ) {
                while (sent < parts && sent - answered < window)
                    send(socket, SUBMIT_SM, ++sent + 1, submit(sent, text));
                if (take(in, socket) == SUBMIT_SM_RESP) answered++;
            }
            return parts * 1_000_000_000L / (System.nanoTime() - began);
        }
    }

    private static int take(DataInputStream in, Socket socket) throws IOException {
        int length = in.readInt();
        int command = in.readInt();
        in.readInt();
        int sequence = in.readInt();
        in.readNBytes(length - 16);
        if (command == DELIVER_SM) send(socket, DELIVER_SM_RESP, sequence, new byte[1]);
        return command;
    }

    private static byte[] submit(int number, String text) throws IOException {
        var body = new ByteArrayOutputStream();
        body.write(0);
        body.write(new byte[] {5, 0});
        body.write("UBNDTINH\0".getBytes(ISO_8859_1));
        body.write(new byte[] {1, 1});
        body.write(("8492" + String.format("%07d", number) + "\0").getBytes(ISO_8859_1));
        body.write(new byte[] {0, 0, 0, 0, 0, 1, 0, 0, 0, (byte) text.length()});
        body.write(text.getBytes(ISO_8859_1));
        return body.toByteArray();
    }

    private static byte[] text(String... fields) {
        return (String.join("\0", fields) + "\0").getBytes(ISO_8859_1);
    }

    private static void send(Socket socket, int command, int sequence, byte[] body) throws IOException {
        var pdu = new ByteArrayOutputStream();
        var out = new DataOutputStream(pdu);
        out.writeInt(16 + body.length);
        out.writeInt(command);
        out.writeInt(0);
        out.writeInt(sequence);
        out.write(body);
        socket.getOutputStream().write(pdu.toByteArray());
    }
}
