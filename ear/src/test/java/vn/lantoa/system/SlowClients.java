package vn.lantoa.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Many clients of one hub on very slow lines: senders of a byte a second, and readers with a window of 4 kB. One thread
 * serves all of them, and they end when they are closed.
 */
public final class SlowClients implements AutoCloseable {
    private static final int WINDOW = 4096;
    private static final int ADDRESSES = 50;

    /** In the tables of /proc/net. */
    private static final String ESTABLISHED = "01";

    private final List<Client> clients = new ArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final InetSocketAddress hub;

    public SlowClients(URI hub) {
        this.hub = new InetSocketAddress(hub.getHost(), hub.getPort());
        var unused = clock.scheduleWithFixedDelay(this::second, 1, 1, TimeUnit.SECONDS);
    }

    /** Senders of a body of 10 kB to an address that accepts anonymous JSON. */
    public SlowClients senders(int count, String path) {
        var head = "POST " + path
                + " HTTP/1.1\r\nHost: hub\r\nContent-Type: application/json\r\nContent-Length: 10000\r\n\r\n{";
        for (int i = 0; i < count; i++) add(new Client(head, 1, 0));
        return this;
    }

    /** Senders of a file of 100 kB with this token, a byte a second. */
    public SlowClients uploads(int count, String path, String authorization) {
        var head = "POST " + path + " HTTP/1.1\r\nHost: hub\r\nAuthorization: " + authorization
                + "\r\nContent-Type: text/plain\r\nContent-Length: 100000\r\n\r\na";
        for (int i = 0; i < count; i++) add(new Client(head, 1, 0));
        return this;
    }

    /** Readers of an address at this rate, in bytes a second. */
    public SlowClients readers(int count, String path, int bytesASecond) {
        var head = "GET " + path + " HTTP/1.1\r\nHost: hub\r\n\r\n";
        for (int i = 0; i < count; i++) add(new Client(head, 0, bytesASecond));
        return this;
    }

    /** The number of clients that are still connected. */
    public synchronized int connected() {
        return (int) clients.stream().filter(client -> client.channel.isOpen()).count();
    }

    /**
     * The number of clients whose connections the hub still has, according to Linux: a reader sees the end only after
     * reading all buffers, which takes one of 100 bytes a second hours. Connections that change during the query may
     * hide some.
     */
    public int held() throws IOException {
        var held = 0;
        for (var table : List.of("/proc/net/tcp", "/proc/net/tcp6"))
            for (var line : Files.readAllLines(Path.of(table)))
                if (isHeld(line.strip().split("\\s+"))) held++;
        return held;
    }

    /** True for the hub's end of an established connection of one of these clients. */
    private synchronized boolean isHeld(String[] cells) {
        return cells[3].equals(ESTABLISHED)
                && port(cells[1]) == hub.getPort()
                && clients.stream().anyMatch(client -> cells[2].endsWith(client.end));
    }

    private static int port(String address) {
        return Integer.parseInt(address.substring(address.indexOf(':') + 1), 16);
    }

    /** The first lines of the answers. */
    public synchronized List<String> told() {
        return clients.stream()
                .map(client -> client.said.toString().lines().findFirst().orElse(""))
                .toList();
    }

    @Override
    public synchronized void close() {
        clock.shutdownNow();
        clients.forEach(Client::close);
    }

    private synchronized void add(Client client) {
        clients.add(client);
        client.connect(hub, 1 + clients.size() % ADDRESSES);
    }

    private synchronized void second() {
        clients.forEach(Client::second);
    }

    /** One client. */
    private static final class Client {
        private final String head;
        private final int sends;
        private final int reads;
        private final StringBuilder said = new StringBuilder();
        private final SocketChannel channel;

        /** Its address and port as in the tables of /proc/net: the bytes of IPv4 reversed. */
        private String end = "";

        Client(String head, int sends, int reads) {
            this.head = head;
            this.sends = sends;
            this.reads = reads;
            try {
                channel = SocketChannel.open();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void connect(InetSocketAddress hub, int from) {
            try {
                channel.setOption(StandardSocketOptions.SO_RCVBUF, WINDOW);
                // from many addresses, as in reality: a proxy limits the connections of one
                channel.bind(new InetSocketAddress("127.0.1." + from, 0));
                channel.connect(hub);
                end = "%02X01007F:%04X".formatted(from, channel.socket().getLocalPort());
                channel.write(ByteBuffer.wrap(head.getBytes(StandardCharsets.US_ASCII)));
                channel.configureBlocking(false);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void second() {
            if (!channel.isOpen()) return;
            try {
                if (sends > 0) channel.write(ByteBuffer.wrap(" ".repeat(sends).getBytes(StandardCharsets.US_ASCII)));
                var buffer = ByteBuffer.allocate(sends > 0 ? WINDOW : reads);
                int read = channel.read(buffer);
                if (read > 0 && said.length() < WINDOW)
                    said.append(new String(buffer.array(), 0, read, StandardCharsets.ISO_8859_1));
                if (read < 0) close();
            } catch (IOException cutOff) {
                close();
            }
        }

        void close() {
            try {
                channel.close();
            } catch (IOException gone) {
                // it is closed
            }
        }
    }
}
