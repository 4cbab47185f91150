package vn.lantoa.platform.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * The certificate of the public address as this node last saw it, some minutes ago: a page does not wait for what lies
 * outside, and the worst of some hours, which is kept, says nothing of a certificate that was renewed meanwhile.
 */
@ApplicationScoped
class LastCertificate {
    private volatile List<Reading> seen = List.of();

    /** Looks at the certificate now; no reading where there is no TLS, or nobody answers. */
    List<Reading> look(URI address, Instant now) {
        return seen(CertificateDates.daysLeft(address, now).stream()
                .mapToObj(days -> Reading.of(Measure.CERTIFICATE_DAYS, days))
                .toList());
    }

    List<Reading> seen(List<Reading> now) {
        seen = List.copyOf(now);
        return seen;
    }

    /** The reading of the last look. */
    List<Reading> last() {
        return seen;
    }
}
