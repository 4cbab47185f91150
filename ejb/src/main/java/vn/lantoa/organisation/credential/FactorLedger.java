package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.AccountChange;
import vn.lantoa.organisation.AccountChanged;
import vn.lantoa.organisation.FactorKind;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.officer.Officers;
import vn.lantoa.organisation.webauthn.PasskeyOptions;
import vn.lantoa.organisation.webauthn.PasskeyVerifier.Assertion;
import vn.lantoa.outbox.Outbox;

/** Short transactions on second factors, each with an audit entry. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class FactorLedger {
    @Inject
    SecondFactors factors;

    @Inject
    Passkeys passkeys;

    @Inject
    RequiredFactor required;

    @Inject
    Officers officers;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    /** Uses up the presented factor; empty if it is wrong. Records both outcomes. */
    public Optional<FactorKind> use(OfficerId officer, FactorProof proof, ClientAddress from, Instant now) {
        if (proof.isOfPasskey()) return usePasskey(officer, proof, from, now);
        var kind = factors.use(officer, proof.given(), now);
        var action = kind.map(FactorLedger::action).orElse("factor-refused");
        record(officer, action, Map.of("from", from.network()));
        if (kind.filter(FactorKind.RECOVERY_CODE::equals).isPresent())
            tell(officer, AccountChange.RECOVERY_CODE_USED, from.network(), now);
        return kind;
    }

    private Optional<FactorKind> usePasskey(OfficerId officer, FactorProof proof, ClientAddress from, Instant now) {
        var outcome = passkeys.use(officer, proof, now);
        var details = new HashMap<>(Map.of("from", from.network()));
        if (outcome instanceof Assertion.Refused refused) details.put("why", refused.why());
        record(officer, action(outcome), details);
        return outcome instanceof Assertion.Good ? Optional.of(FactorKind.PASSKEY) : Optional.empty();
    }

    private static String action(Assertion outcome) {
        if (outcome instanceof Assertion.Good) return "passkey-used";
        return outcome instanceof Assertion.Copied ? "passkey-perhaps-copied" : "factor-refused";
    }

    /** Returns the browser's options for signing with a passkey; empty if the officer has no passkey. */
    public Optional<PasskeyOptions.ToSign> poseToSign(OfficerId officer, Occasion occasion, Instant now) {
        return passkeys.of(officer).isEmpty() ? Optional.empty() : Optional.of(passkeys.toSign(officer, occasion, now));
    }

    /** Returns the browser's options for creating a passkey. */
    public PasskeyOptions.ToCreate poseToCreate(OfficerId officer, Occasion occasion, Instant now) {
        return passkeys.toCreate(officer, officers.get(officer).login(), occasion, now);
    }

    /**
     * Adds a passkey; returns the recovery codes, shown only once, if the officer has none left. Empty if the passkey
     * is rejected.
     */
    public Optional<List<RecoveryCode>> addPasskey(OfficerId officer, String name, FactorProof given, Instant now) {
        officers.getLocked(officer);
        PasskeyRules.check(name, passkeys.of(officer).size()).throwIfAny();
        if (!passkeys.add(officer, name, given, now)) return Optional.empty();
        record(officer, "passkey-added", Map.of("name", name));
        tell(officer, AccountChange.PASSKEY_ADDED, name, now);
        return Optional.of(factors.recoveryCodesOf(officer) > 0 ? List.of() : factors.freshCodes(officer));
    }

    /** Starts adding an authenticator with a new secret. */
    public FactorSecret begin(OfficerId officer, Instant now) {
        return factors.begin(officer, now);
    }

    /** Adds the authenticator; empty if the code is wrong. */
    public Optional<List<RecoveryCode>> add(OfficerId officer, String code, Instant now) {
        var change = factors.hasAuthenticator(officer) ? AccountChange.FACTOR_REPLACED : AccountChange.FACTOR_ADDED;
        var codes = factors.add(officer, code, now);
        if (codes.isEmpty()) return codes;
        record(officer, "factor-added", Map.of());
        tell(officer, change, "", now);
        return codes;
    }

    /** Removes the authenticator of the officer. */
    public void removeAuthenticator(OfficerId officer, Instant now) {
        officers.getLocked(officer);
        factors.removeAuthenticator(officer);
        requireAnother(officer);
        record(officer, "factor-removed", Map.of());
        tell(officer, AccountChange.FACTOR_REMOVED, "", now);
    }

    /** Removes a passkey of the officer. */
    public void removePasskey(OfficerId officer, PasskeyId passkey, Instant now) {
        officers.getLocked(officer);
        if (!passkeys.remove(officer, passkey)) throw new NotFound("passkey " + passkey);
        requireAnother(officer);
        record(officer, "passkey-removed", Map.of());
        tell(officer, AccountChange.PASSKEY_REMOVED, "", now);
    }

    private void requireAnother(OfficerId officer) {
        if (factors.isOf(officer)) return;
        // without a factor, anyone who knows the password could add their own device before the officer does
        if (required.isAskedOf(officer)) throw new Conflict("last-factor", "add another one before removing this");
        factors.remove(officer);
    }

    private static String action(FactorKind kind) {
        return kind == FactorKind.RECOVERY_CODE ? "recovery-code-used" : "factor-used";
    }

    private void tell(OfficerId officer, AccountChange change, String about, Instant now) {
        outbox.append(new AccountChanged(officer, change, about, now));
    }

    private void record(OfficerId officer, String action, Map<String, String> details) {
        audit.record(Actor.officer(officer.value()), action, "officer:" + officer, details);
    }
}
