package vn.lantoa.organisation.password;

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

    /** @return how many were forgotten */
    public int sweep(Instant now) {
        return throttle.sweep(now.minus(LockOutPolicy.LOGIN.memory()));
    }
}
