package vn.lantoa.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Recurring;

/** Recorder of all measures every five minutes on every node, keeping the worst reading of the hour. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class KeepReadings {
    @Inject
    CurrentReadings current;

    @Inject
    ReadingRows rows;

    @Inject
    LastCertificate certificate;

    @Inject
    HubAddress address;

    @Inject
    Clock clock;

    @Recurring("PT5M")
    void keep() {
        var readings = new ArrayList<>(current.all());
        readings.addAll(certificate.look(address.url(), clock.instant()));
        rows.keep(readings);
    }
}
