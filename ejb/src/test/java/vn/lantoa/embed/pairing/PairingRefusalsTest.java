package vn.lantoa.embed.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.distribution.delivery.OutwardHttp;
import vn.lantoa.distribution.entitlement.GrantedPartnerAccess;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.kernel.StandIn;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.organisation.partner.PartnerId;

/** Officers who may not pair a portal with the hub or list pairings. */
class PairingRefusalsTest {
    private final PartnerId partner = new PartnerId(UUID.randomUUID());
    private boolean good = true;
    private int wait;

    @Test
    void only_administrators_of_the_whole_province_create_codes_and_see_pairings() {
        var administrator = Actor.officer(UUID.randomUUID());
        var access = new GrantedPartnerAccess(
                new GrantedRoles().grant(administrator, Role.ADMINISTRATOR, new OrganisationId(UUID.randomUUID())));
        var make = new MakePairingCode();
        var read = new ReadPairedPortals();
        make.access = access;
        read.access = access;

        for (var by : List.of(administrator, Actor.partner(partner.value()), Actor.ANONYMOUS)) {
            assertForbidden(() -> make.call(by, partner));
            assertForbidden(() -> read.call(by, partner));
        }
    }

    @Test
    void a_portal_is_unpaired_by_its_address() {
        assertRejected(
                () -> new EndPairing().call(Actor.partner(partner.value()), "ftp://portal.example.vn"),
                "portal not-a-page");
    }

    @Test
    void pairing_needs_a_valid_code_and_limits_attempts() {
        wait = 30;
        assertThat(pair("2345-6789-ABCD", null)).isEqualTo(new PairPortal.TooManyTries(30));
        wait = 0;

        assertRejected(() -> pair("", null), "code missing");
        assertRejected(() -> pair("ngắn", null), "code pairing-code-not-valid");
        good = false;
        assertRejected(() -> pair("2345-6789-ABCD", "https://portal.example.vn/hook"), "code pairing-code-not-valid");
        good = true;
        assertRejected(() -> pair("2345-6789-ABCD", "https://portal.example.vn/hook"), "webhook barred-address-inside");
        // used by a concurrent caller
        assertRejected(() -> pair("2345-6789-ABCD", null), "code pairing-code-not-valid");
    }

    private PairPortal.Outcome pair(String code, @Nullable String webhook) {
        var pair = new PairPortal();
        pair.ledger = new PairingLedger() {
            @Override
            public int take(ClientAddress from) {
                return wait;
            }

            @Override
            public boolean isGood(PairingCode one, Instant now) {
                return good;
            }

            @Override
            public Optional<PairedPortal> pair(PairingCode one, PairPortal.Command command, Instant now) {
                return Optional.empty();
            }
        };
        pair.outward = StandIn.of(OutwardHttp.class, "barred", given -> Optional.of("address-inside"));
        pair.clock = SettableClock.atNoon();
        return pair.call(new PairPortal.Command(
                code, "https://portal.example.vn/", "WordPress", "1.0", webhook, new ClientAddress("203.0.113.7")));
    }
}
