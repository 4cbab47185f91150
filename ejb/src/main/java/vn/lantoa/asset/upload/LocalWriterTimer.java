package vn.lantoa.asset.upload;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.kernel.PollingLoop;

/** Timer that releases leases of ended writers in the database, if that was not possible when they ended. */
@Startup
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LocalWriterTimer {
    @Inject
    LocalWriters writers;

    private final PollingLoop loop =
            new PollingLoop(LocalWriterTimer.class, "ends of requests that wrote to uploads cannot be told");

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tell() {
        loop.look(writers::tell);
    }
}
