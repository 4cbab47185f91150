package vn.lantoa.platform;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.PollingLoop;

/** Timer that records all measures every five minutes on every node, keeping the worst reading of the hour. */
@Startup
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
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

    private final PollingLoop loop = new PollingLoop(KeepReadings.class, "readings for the operator cannot be kept");

    @Schedule(hour = "*", minute = "*/5", second = "53", persistent = false)
    void keep() {
        loop.look(this::keepNow);
    }

    private void keepNow() {
        var readings = new ArrayList<>(current.all());
        readings.addAll(certificate.look(address.url(), clock.instant()));
        rows.keep(readings);
    }
}
