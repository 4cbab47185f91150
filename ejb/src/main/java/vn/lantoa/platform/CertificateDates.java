package vn.lantoa.platform;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Check of the certificate that clients see at the public address, wherever TLS is terminated. */
final class CertificateDates {
    private static final int PATIENCE_MILLIS = 5000;

    private CertificateDates() {}

    /**
     * Returns the number of days for which the certificate remains valid; 0 if a browser would not trust it. Empty if
     * the address has no TLS or does not respond, which another measure reports.
     */
    static OptionalDouble daysLeft(URI address, Instant now) {
        if (!"https".equals(address.getScheme())) return OptionalDouble.empty();
        int port = address.getPort() < 0 ? 443 : address.getPort();
        try (var socket = (SSLSocket) SSLSocketFactory.getDefault().createSocket()) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(new InetSocketAddress(address.getHost(), port), PATIENCE_MILLIS);
            var parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            var shown = (X509Certificate) socket.getSession().getPeerCertificates()[0];
            var left = Duration.between(now, shown.getNotAfter().toInstant());
            return OptionalDouble.of(Math.max(0, left.toHours() / 24.0));
        } catch (SSLException e) {
            return OptionalDouble.of(0);
        } catch (IOException e) {
            return OptionalDouble.empty();
        }
    }
}
