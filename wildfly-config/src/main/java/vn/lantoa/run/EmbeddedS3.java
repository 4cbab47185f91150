package vn.lantoa.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/** S3 server on loopback that stores its objects in a folder of the home. */
public final class EmbeddedS3 implements Backing {
    private static final String BUCKET = "lantoa";

    private final S3Proxy server;
    private final S3Credentials credentials;

    private EmbeddedS3(S3Proxy server, S3Credentials credentials) {
        this.server = server;
        this.credentials = credentials;
    }

    /** Starts the server. Each bucket is a subfolder of {@code data}. */
    public static EmbeddedS3 start(Path data, int port) {
        try {
            Files.createDirectories(data.resolve(BUCKET));
            var credentials = S3Credentials.of(data.resolveSibling(data.getFileName() + ".credentials"));
            var server = S3Proxy.builder()
                    .blobStore(new FilesystemNio2BlobStore(data.toString()))
                    .endpoint(URI.create("http://" + Ports.LOOPBACK + ":" + port))
                    .awsAuthentication(AuthenticationType.AWS_V4, credentials.key(), credentials.secret())
                    .ignoreUnknownHeaders(true)
                    .build();
            server.start();
            return new EmbeddedS3(server, credentials);
        } catch (IOException e) {
            throw new CannotStart("the embedded S3 store cannot use " + data + ": " + e.getMessage(), e);
        } catch (Exception e) { // S3Proxy#start declares Exception
            throw new CannotStart("the embedded S3 store did not start: " + e.getMessage(), e);
        }
    }

    public URI endpoint() {
        return URI.create("http://" + Ports.LOOPBACK + ":" + server.getPort());
    }

    @Override
    public Map<String, String> environment() {
        return Map.of(
                "LANTOA_S3_ENDPOINT", endpoint().toString(),
                "LANTOA_S3_ACCESS_KEY", credentials.key(),
                "LANTOA_S3_SECRET_KEY", credentials.secret(),
                "LANTOA_S3_BUCKET", BUCKET,
                "LANTOA_S3_REGION", "us-east-1");
    }

    @Override
    public String description() {
        return "embedded S3 store, " + endpoint();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) { // S3Proxy#stop declares Exception
            Terminal.ERR.println("the S3 store did not stop properly: " + e.getMessage());
        }
    }
}
