package vn.lantoa.organisation.signin;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.FactorKind;
import vn.lantoa.organisation.FactorUse;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.credential.FactorLedger;
import vn.lantoa.organisation.credential.FactorSecret;
import vn.lantoa.organisation.credential.RecoveryCode;
import vn.lantoa.organisation.credential.RequiredFactor;
import vn.lantoa.organisation.credential.SecondFactors;
import vn.lantoa.organisation.officer.Officers;

/**
 * Enrols the second factor of an officer who must have one and has none, before the officer can use the hub. The half
 * session's token is the only authorization required.
 */
@UseCase
public class EnrolAtSignIn {
    @Inject
    SessionLedger sessions;

    @Inject
    FactorLedger ledger;

    @Inject
    SecondFactors factors;

    @Inject
    RequiredFactor required;

    @Inject
    Officers officers;

    @Inject
    Clock clock;

    /** The login and the secret to enter into the authenticator. */
    public record Enrolment(String login, FactorSecret secret) {}

    /**
     * The factor was added and the officer is signed in. The recovery codes and the tokens of session and device are
     * shown only once.
     */
    public record Enrolled(RandomToken session, RandomToken device, List<RecoveryCode> codes) {}

    /** Returns the secret to enter into the authenticator, if this half session may enrol an authenticator. */
    public Optional<Enrolment> find(RandomToken half) {
        return sessions.awaited(half).filter(required::isAddedAtSignInBy).flatMap(officer -> factors.findBegun(officer)
                .map(secret -> new Enrolment(officers.get(officer).login(), secret)));
    }

    /** Adds the authenticator if the code is correct, and signs the officer in on the device. */
    public Enrolled call(RandomToken half, String code, @Nullable RandomToken device) {
        var now = clock.instant();
        var officer =
                sessions.awaited(half).orElseThrow(() -> new Conflict("sign-in-over", "begin with the password again"));
        // the officer has meanwhile added a factor, or has one at the provider now, and must present that factor
        if (factors.isOf(officer) || !required.isAddedAtSignInBy(officer))
            throw new Conflict("sign-in-over", "begin with the password again");
        var codes = ledger.add(officer, code, now).orElseThrow(() -> new Rejected(Issues.of("code", "wrong-code")));
        var opened = sessions.complete(half, new FactorUse(FactorKind.TOTP, now), device);
        return new Enrolled(opened.session(), opened.device(), codes);
    }
}
