package vn.lantoa.sms.gateway;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A company that answers every SMPP 3.4 request; or only the first one, and disconnects a moment later. */
public final class Door implements AutoCloseable {
    private static final int HEADER = 16;
    private static final int BIND_TRANSCEIVER = 9;
    private static final int RESPONSE = 0x80000000;

    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final @Nullable Duration moment;

    /** @param moment time after which it disconnects an accepted caller; null for never */
    public Door(@Nullable Duration moment) throws IOException {
        this.moment = moment;
        var thread = new Thread(this::letIn, "door");
        thread.setDaemon(true);
        thread.start();
    }

    /** The port on which it listens. */
    public int port() {
        return socket.getLocalPort();
    }

    private void letIn() {
        while (!socket.isClosed()) {
            try (var caller = socket.accept()) {
                answer(caller);
            } catch (IOException e) {
                // disconnected: the next connection, or the end
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void answer(Socket caller) throws IOException, InterruptedException {
        var in = new DataInputStream(caller.getInputStream());
        var out = new DataOutputStream(caller.getOutputStream());
        do {
            int length = in.readInt();
            int command = in.readInt();
            in.readInt();
            int number = in.readInt();
            in.readNBytes(length - HEADER);
            var body = command == BIND_TRANSCEIVER ? new byte[] {'x', 0} : new byte[0];
            var answer = ByteBuffer.allocate(HEADER + body.length)
                    .putInt(HEADER + body.length)
                    .putInt(RESPONSE | command)
                    .putInt(0)
                    .putInt(number)
                    .put(body);
            out.write(answer.array());
        } while (moment == null);
        Thread.sleep(moment.toMillis());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
