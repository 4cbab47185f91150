package vn.lantoa.embed.pairing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lantoa.distribution.entitlement.PartnerAccess;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.ShownOnce;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Creates a code with which a partner's portal can be paired once. Only for platform administrators, who pass the code
 * on.
 */
@UseCase
public class MakePairingCode {
    /** The validity period of a code. */
    public static final Duration GOOD_FOR = Duration.ofMinutes(30);

    @Inject
    PairingLedger codes;

    @Inject
    PartnerAccess access;

    @Inject
    Clock clock;

    /**
     * New code, which is not shown again.
     *
     * @param expires end of its validity
     */
    @ShownOnce
    @Schema(name = "PairingCode")
    public record NewPairingCode(String code, @Schema(implementation = String.class) Instant expires) {}

    public NewPairingCode call(Actor by, PartnerId id) {
        access.requireAdministrator(by, id);
        var code = PairingCode.fresh();
        var now = clock.instant();
        codes.add(code, id, by, now, now.plus(GOOD_FOR));
        access.record(by, "pairing-code-made", id, Map.of());
        return new NewPairingCode(code.shown(), now.plus(GOOD_FOR));
    }
}
