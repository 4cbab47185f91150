package vn.lantoa.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * Last reading of the public certificate by this node, some minutes old. Pages need not wait for a connection to the
 * outside. The stored worst value of some hours would be wrong after a renewal.
 */
@ApplicationScoped
class LastCertificate {
    private volatile List<Reading> seen = List.of();

    /** Checks the certificate now; returns no reading if there is no TLS or no response. */
    List<Reading> look(URI address, Instant now) {
        return seen(CertificateDates.daysLeft(address, now).stream()
                .mapToObj(days -> Reading.of(Measure.CERTIFICATE_DAYS, days))
                .toList());
    }

    List<Reading> seen(List<Reading> now) {
        seen = List.copyOf(now);
        return seen;
    }

    /** Returns the reading of the last check. */
    List<Reading> last() {
        return seen;
    }
}
