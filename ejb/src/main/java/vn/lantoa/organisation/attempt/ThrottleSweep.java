package vn.lantoa.organisation.attempt;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;

/** Forgets failed attempts that no policy remembers any more. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
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
