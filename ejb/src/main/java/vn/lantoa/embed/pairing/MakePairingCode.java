package vn.lantoa.embed.pairing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.ShownOnce;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.Partners;

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
    Partners partners;

    @Inject
    Access access;

    @Inject
    AuditLog audit;

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
        access.requireEverywhere(by, Role.ADMINISTRATOR);
        var partner = partners.get(id);
        var code = PairingCode.fresh();
        var now = clock.instant();
        codes.add(code, id, by, now, now.plus(GOOD_FOR));
        audit.record(by, "pairing-code-made", partner.actor().reference(), Map.of());
        return new NewPairingCode(code.shown(), now.plus(GOOD_FOR));
    }
}
