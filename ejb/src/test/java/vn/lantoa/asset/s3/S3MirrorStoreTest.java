package vn.lantoa.asset.s3;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.storage.ObjectStoreFault;
import vn.lantoa.kernel.Secret;

class S3MirrorStoreTest {
    /** The next attempt opens another one; earlier ones must not keep polling beside it. */
    @Test
    void nobody_probes_an_unreachable_mirror() throws Exception {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var mirror = new S3MirrorStore();
        var uri = URI.create("http://127.0.0.1:" + port);
        mirror.config = new OutpostConfig(new S3Config(uri, "local", new Secret("secret"), "mirror", "us-east-1"), uri);
        assertThatThrownBy(() -> mirror.put("recalls.json", new byte[1], "application/json"))
                .isInstanceOf(ObjectStoreFault.class);

        try (var back = new ServerSocket(port, 50, InetAddress.getLoopbackAddress())) {
            back.setSoTimeout(1300);
            assertThatThrownBy(back::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }
}
