package vn.lantoa.organisation.factor;

import java.time.Instant;

/** An officer's device that shows codes, for the tests in the container. */
public record Device(FactorSecret secret) {
    public String codeAt(Instant at) {
        return Totp.code(secret.bytes(), Totp.stepAt(at));
    }
}
