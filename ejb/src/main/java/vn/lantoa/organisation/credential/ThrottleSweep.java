package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;

/** Deletes failed attempts that no policy needs any more. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ThrottleSweep {
    @Inject
    Throttle throttle;

    @Inject
    KnownDevices devices;

    /** @return the number of deleted entries, including unused devices */
    public int sweep(Instant now) {
        return throttle.sweep(now.minus(LockOutPolicy.LOGIN.memory())) + devices.sweep(now);
    }
}
