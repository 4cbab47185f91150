package vn.lantoa.field;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** A proxy of a port on this machine with a limited rate in each direction, which counts the bytes. */
final class SlowWire implements AutoCloseable {
    private static final int SLICES = 20;

    private final ServerSocket door;
    private final int target;
    private final int rate;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicLong down = new AtomicLong();
    private final AtomicLong up = new AtomicLong();

    /** @param rate bytes a second */
    SlowWire(int target, int rate) throws IOException {
        this.target = target;
        this.rate = rate;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::open);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Bytes received from the target. */
    long down() {
        return down.get();
    }

    /** Bytes sent to the target. */
    long up() {
        return up.get();
    }

    private void open() {
        try {
            while (true) {
                var near = door.accept();
                var far = new Socket(InetAddress.getLoopbackAddress(), target);
                threads.execute(() -> carry(near, far, up));
                threads.execute(() -> carry(far, near, down));
            }
        } catch (IOException closed) {
            // the trial is over
        }
    }

    private void carry(Socket from, Socket to, AtomicLong count) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            var slice = new byte[Math.max(1, rate / SLICES)];
            for (var read = in.read(slice); read >= 0; read = in.read(slice)) {
                out.write(slice, 0, read);
                count.addAndGet(read);
                Thread.sleep(1000L * read / rate);
            }
        } catch (IOException hungUp) {
            // as lines do
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
