package vn.lantoa.field;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A timestamping authority on loopback by OpenSSL, which also verifies the timestamps. */
public final class OpenSslAuthority implements AutoCloseable {
    private static final String CONFIGURATION =
            """
            [req]
            distinguished_name = name
            x509_extensions = stamps
            prompt = no
            [name]
            CN = Trial authority
            [stamps]
            basicConstraints = critical, CA:false
            keyUsage = critical, digitalSignature
            extendedKeyUsage = critical, timeStamping
            [tsa]
            default_tsa = own
            [own]
            serial = serial
            signer_cert = authority.pem
            signer_key = authority-key.pem
            signer_digest = sha256
            default_policy = 1.3.6.1.4.1.13762.3
            digests = sha256
            """;

    private final Path folder;
    private final HttpServer server;

    private OpenSslAuthority(Path folder) throws IOException {
        this.folder = folder;
        this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 5);
    }

    public static OpenSslAuthority start() throws IOException, InterruptedException {
        var authority = new OpenSslAuthority(Program.emptyWorkshop("authority"));
        Files.writeString(authority.folder.resolve("tsa.cnf"), CONFIGURATION);
        Files.writeString(authority.folder.resolve("serial"), "01\n");
        authority.openssl(
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "2",
                "-config",
                "tsa.cnf",
                "-keyout",
                "authority-key.pem",
                "-out",
                "authority.pem");
        authority.server.createContext("/", authority::answer);
        authority.server.start();
        return authority;
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        Files.write(folder.resolve("query.tsq"), exchange.getRequestBody().readAllBytes());
        openssl(
                "ts",
                "-reply",
                "-config",
                "tsa.cnf",
                "-section",
                "own",
                "-queryfile",
                "query.tsq",
                "-out",
                "reply.tsr");
        var reply = Files.readAllBytes(folder.resolve("reply.tsr"));
        exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
        exchange.sendResponseHeaders(200, reply.length);
        exchange.getResponseBody().write(reply);
        exchange.close();
    }

    /** OpenSSL's verification of a timestamp and its file. */
    synchronized String judge(byte[] reply, Path stamped) throws IOException {
        Files.write(folder.resolve("judged.tsr"), reply);
        return openssl(
                "ts",
                "-verify",
                "-in",
                "judged.tsr",
                "-data",
                stamped.toAbsolutePath().toString(),
                "-CAfile",
                "authority.pem");
    }

    private String openssl(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("openssl"));
        command.addAll(Arrays.asList(arguments));
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
