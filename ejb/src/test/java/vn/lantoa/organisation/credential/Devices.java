package vn.lantoa.organisation.credential;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.lantoa.Sql;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.webauthn.RelyingParty;
import vn.lantoa.organisation.webauthn.SoftPasskey;

/** Second factors for officers of container tests. */
@ApplicationScoped
public class Devices {
    @Inject
    FactorLedger ledger;

    @Inject
    Passkeys passkeys;

    @Inject
    HubAddress hub;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** A second factor of an officer: the device, and the recovery codes. */
    public record Given(Device device, List<RecoveryCode> codes) {}

    /** Gives the officer an authenticator whose current code is still unused. */
    public Given give(OfficerId officer) {
        var now = clock.instant();
        var device = new Device(ledger.begin(officer, now));
        var codes = ledger.add(officer, device.codeAt(now), now).orElseThrow();
        forgetLastCode(officer);
        return new Given(device, codes);
    }

    public Device begin(OfficerId officer) {
        return new Device(ledger.begin(officer, clock.instant()));
    }

    /** Forgets the last code, so that the current code works again. */
    public void forgetLastCode(OfficerId officer) {
        try {
            sql.update("update second_factor set last_step = 0 where officer_id = '" + officer + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A software passkey, for the hub's own address. */
    public SoftPasskey passkey() {
        return new SoftPasskey(RelyingParty.of(hub));
    }

    /** The response of a new passkey that was requested in this session. */
    public String passkeyOf(OfficerId officer, UUID session) {
        var options = ledger.poseToCreate(officer, Occasion.adding(session), clock.instant());
        return passkey().created(options.challenge());
    }

    /** Gives the officer another passkey. */
    public PasskeyId givePasskey(OfficerId officer) {
        var session = UUID.randomUUID();
        var given = new FactorProof(passkeyOf(officer, session), Occasion.adding(session));
        assertThat(ledger.addPasskey(officer, "Máy tính", given, clock.instant()))
                .isPresent();
        var registered = passkeys.of(officer);
        return new PasskeyId(registered.get(registered.size() - 1).id());
    }

    public void takeAway(OfficerId officer) {
        ledger.removeAuthenticator(officer, clock.instant());
        passkeys.of(officer).forEach(one -> ledger.removePasskey(officer, new PasskeyId(one.id()), clock.instant()));
    }
}
