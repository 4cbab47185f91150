package vn.lantoa.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import org.jspecify.annotations.Nullable;

/** The shared log relay of all system tests: received lines are queued, up to a limit, until a test reads them. */
final class TheLogRelay {
    private static final int LONGEST = 65_535;
    private static final int PATIENCE_MILLIS = 10_000;

    private static @Nullable DatagramSocket socket;

    private TheLogRelay() {}

    /** The value of {@code LANTOA_SYSLOG_PORT}. */
    static int port() {
        return opened().getLocalPort();
    }

    /** Discards everything received so far. */
    static void forget() {
        while (!next(1).isEmpty()) continue;
    }

    /** The first line from now on with this text; empty if none comes in time. */
    static String line(String text) {
        for (var line = next(PATIENCE_MILLIS); !line.isEmpty(); line = next(PATIENCE_MILLIS))
            if (line.contains(text)) return line;
        return "";
    }

    private static String next(int millis) {
        var packet = new DatagramPacket(new byte[LONGEST], LONGEST);
        try {
            opened().setSoTimeout(millis);
            opened().receive(packet);
            return new String(packet.getData(), 0, packet.getLength(), UTF_8);
        } catch (SocketTimeoutException none) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized DatagramSocket opened() {
        var known = socket;
        if (known == null) {
            try {
                known = new DatagramSocket(0, InetAddress.getLoopbackAddress());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            socket = known;
        }
        return known;
    }
}
