package vn.lantoa.organisation.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;

/** Forgets failed attempts that no policy remembers any more. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ThrottleSweep {
    @Inject
    Throttle throttle;

    @Inject
    KnownDevices devices;

    /** @return how many were forgotten, devices that were not used for long among them */
    public int sweep(Instant now) {
        return throttle.sweep(now.minus(LockOutPolicy.LOGIN.memory())) + devices.sweep(now);
    }
}
