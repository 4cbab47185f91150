package vn.lantoa.field;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The first message of a TLS client that supports one version and one cipher suite (RFC 5246 section 7.4.1.2): current
 * libraries refuse to send what a server should reject.
 */
final class ClientHello {
    static final int TLS_1_1 = 0x0302;
    static final int TLS_1_2 = 0x0303;

    /** TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256. */
    static final int ECDHE_AES_GCM = 0xc02b;

    /** TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA, which TLS 1.1 has. */
    static final int ECDHE_AES_CBC = 0xc009;

    /** Suites of the same key type that TLS 1.2 must reject too: CBC (SHA-1, SHA-256), 3DES, RC4, none. */
    static final int[] WEAK = {ECDHE_AES_CBC, 0xc023, 0xc008, 0xc007, 0xc006};

    private static final int HANDSHAKE = 22;
    private static final int ALERT = 21;

    /** Groups secp256r1 and x25519, points uncompressed, signatures by ECDSA and RSA with SHA-256 and SHA-1. */
    private static final byte[] EXTENSIONS = {
        0, 10, 0, 6, 0, 4, 0, 0x17, 0, 0x1d, 0, 11, 0, 2, 1, 0, 0, 13, 0, 10, 0, 8, 4, 3, 4, 1, 2, 3, 2, 1
    };

    private final byte[] bytes;

    private ClientHello(byte[] bytes) {
        this.bytes = bytes;
    }

    static ClientHello of(int version, int suite) {
        var body = ByteBuffer.allocate(256)
                .putShort((short) version)
                .put(new byte[32])
                .put((byte) 0);
        body.putShort((short) 2).putShort((short) suite).put((byte) 1).put((byte) 0);
        body.putShort((short) EXTENSIONS.length).put(EXTENSIONS);
        int length = body.position();
        var record = ByteBuffer.allocate(length + 9).put((byte) HANDSHAKE).putShort((short) 0x0301);
        record.putShort((short) (length + 4)).putInt(1 << 24 | length).put(body.array(), 0, length);
        return new ClientHello(record.array());
    }

    /** The response of the server on this loopback port: {@code server-hello}, or {@code alert} and its number. */
    String answerOf(int port) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(bytes);
            var in = new DataInputStream(socket.getInputStream());
            int type = in.readUnsignedByte();
            in.readUnsignedShort();
            var fragment = in.readNBytes(in.readUnsignedShort());
            if (type == HANDSHAKE && fragment[0] == 2) return "server-hello";
            return type == ALERT ? "alert " + fragment[1] : "record " + type + Arrays.toString(fragment);
        }
    }
}
