package vn.lantoa.web.front;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.util.ImmediateInstanceFactory;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A sender that goes silent in the middle of a file. An interruption must wake the reading thread, so that the upload
 * can continue over another connection (IncomingBody). And the server must not wait for the rest itself.
 */
@Timeout(60)
class SilentSenderTest {
    private final CountDownLatch come = new CountDownLatch(10);
    private final CompletableFuture<Thread> reader = new CompletableFuture<>();
    private final CompletableFuture<String> end = new CompletableFuture<>();
    private Undertow server;

    @BeforeEach
    void start() throws Exception {
        var servlet = Servlets.servlet("reader", Reader.class, new ImmediateInstanceFactory<>(new Reader()))
                .addMapping("/*");
        var deployment = Servlets.deployment()
                .setClassLoader(getClass().getClassLoader())
                .setContextPath("/")
                .setDeploymentName("silent")
                .addServlet(servlet);
        Doors.putBefore(deployment);
        var manager = Servlets.newContainer().addDeployment(deployment);
        manager.deploy();
        server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setIoThreads(1)
                .setWorkerThreads(1)
                .setHandler(manager.start())
                .build();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void an_interrupted_reader_ends_and_the_server_continues() throws Exception {
        int port = ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
        try (var line = new Socket("127.0.0.1", port)) {
            line.getOutputStream()
                    .write("PATCH /uploads/1 HTTP/1.1\r\nHost: hub\r\nContent-Length: 100\r\n\r\n0123456789"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(come.await(20, TimeUnit.SECONDS))
                    .as("what was sent has come")
                    .isTrue();

            reader.get().interrupt();

            assertThat(end.get(5, TimeUnit.SECONDS)).isEqualTo("interrupted");
            line.setSoTimeout(5000);
            assertThat(new String(line.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .as("the end of the connection, with or without the answer")
                    .doesNotContain("500");
        }
    }

    /** Reads the body as the application does. */
    private final class Reader extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            reader.complete(Thread.currentThread());
            try {
                while (request.getInputStream().read() >= 0) come.countDown();
                end.complete("ended");
            } catch (InterruptedIOException e) {
                end.complete("interrupted");
            } finally {
                var unused = Thread.interrupted();
            }
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }
}
