package vn.lantoa.organisation.credential;

import java.time.Instant;

/** An officer's authenticator, for container tests. */
public record Device(FactorSecret secret) {
    public String codeAt(Instant at) {
        return Totp.code(secret.bytes(), Totp.stepAt(at));
    }
}
