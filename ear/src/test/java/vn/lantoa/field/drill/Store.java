package vn.lantoa.field.drill;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import vn.lantoa.run.EmbeddedS3;

/** The object store of a drill, behind a fault proxy. */
final class Store implements AutoCloseable {
    private final EmbeddedS3 server;
    private final FaultProxy network;

    Store(Path data) throws IOException {
        server = EmbeddedS3.start(data, Ports.free());
        network = new FaultProxy(URI.create(given()).getPort());
    }

    private String given() {
        return server.environment().getOrDefault("LANTOA_S3_ENDPOINT", "");
    }

    /** The settings of the nodes for it. */
    Map<String, String> environment() {
        var settings = new HashMap<>(server.environment());
        settings.put("LANTOA_S3_ENDPOINT", "http://127.0.0.1:" + network.port());
        return settings;
    }

    FaultProxy network() {
        return network;
    }

    @Override
    public void close() {
        try {
            network.close();
        } catch (IOException e) {
            // closed in any case
        }
        server.close();
    }
}
