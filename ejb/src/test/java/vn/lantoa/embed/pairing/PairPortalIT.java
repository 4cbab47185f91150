package vn.lantoa.embed.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertRejected;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.distribution.delivery.ReadSubscriptions;
import vn.lantoa.distribution.entitlement.EntitledCatalogue;
import vn.lantoa.distribution.entitlement.Entitlement;
import vn.lantoa.distribution.entitlement.EntitlementScope;
import vn.lantoa.distribution.entitlement.GiveEntitlement;
import vn.lantoa.distribution.entitlement.ReadEntitlements;
import vn.lantoa.distribution.wire.ReadChanges;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.organisation.partner.ChangePartnerTerms;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.PartnerTerms;
import vn.lantoa.organisation.partner.RecogniseToken;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.organisation.partner.TokenPurpose;
import vn.lantoa.release.ChangeLog;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;

/** Portals are paired by codes that are used once. */
@ExtendWith(ArquillianExtension.class)
class PairPortalIT {
    private static final String HOOK = "http://127.0.0.1:9/vi/lantoa/webhook/";
    private static final String PORTAL = "http://127.0.0.1:9/";

    @Inject
    Cast cast;

    @Inject
    LetOut letOut;

    @Inject
    RegisterPartner register;

    @Inject
    ChangePartnerTerms terms;

    @Inject
    GiveEntitlement give;

    @Inject
    ReadEntitlements entitlements;

    @Inject
    EntitledCatalogue catalogue;

    @Inject
    ReadSubscriptions subscriptions;

    @Inject
    ReadChanges changes;

    @Inject
    ChangeLog log;

    @Inject
    MakePairingCode make;

    @Inject
    PairPortal pair;

    @Inject
    ReadPairedPortals portals;

    @Inject
    EndPairing end;

    @Inject
    RecogniseToken recognise;

    private PartnerId partner = new PartnerId(new UUID(0, 0));
    private ClientAddress from = new ClientAddress("192.0.2.1");

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void seed() {
        partner = register.call(Actor.SYSTEM, cast.department());
        from = somewhere();
    }

    @Test
    void a_paired_portal_gets_a_token_a_webhook_and_public_assets() {
        var team = letOut.team();
        var given = paired(code(), HOOK);
        var begin = log.head();
        var open = letOut.asset(team);
        letOut.release(team, open, Reach.PUBLIC, vn.lantoa.release.WindowRequest.NOW);
        var closed = letOut.asset(team);
        letOut.release(team, closed, Reach.PARTNERS, vn.lantoa.release.WindowRequest.NOW);

        assertThat(recognise.call(new RandomToken(given.token()), TokenPurpose.API, from))
                .map(RecogniseToken.Recognised::actor)
                .contains(actor());
        assertThat(subscriptions.call(actor(), partner)).singleElement().satisfies(one -> {
            assertThat(one.paired()).isTrue();
            assertThat(one.target()).isEqualTo(HOOK);
        });
        assertThat(changes.call(actor(), begin, 100).changes())
                .extracting(change -> change.asset())
                .contains(open.id())
                .doesNotContain(closed.id());
        assertThat(catalogue.find(partner, open.id())).isPresent();
        assertThat(catalogue.find(partner, closed.id())).isEmpty();
        assertThat(given.recalls()).isNotEmpty();
    }

    @Test
    void pairing_keeps_other_entitlements_of_the_partner() {
        give.call(Actor.SYSTEM, partner, EntitlementScope.EVERYTHING);

        paired(code(), null);

        assertThat(entitlements.call(actor(), partner).given())
                .extracting(Entitlement::publicOnly)
                .containsExactly(false);
    }

    @Test
    void an_unreachable_portal_only_polls() {
        var given = paired(code(), null);

        assertThat(given.webhookSecret()).isNull();
        assertThat(subscriptions.call(actor(), partner)).isEmpty();
        assertThat(portals.call(Actor.SYSTEM, partner).paired()).singleElement().satisfies(one -> assertThat(one.lane())
                .isNull());
    }

    @Test
    void pairing_again_replaces_only_that_portals_pairing() {
        var first = paired(code(), HOOK);
        var elsewhere = paired(code(), "http://localhost:9/", null);
        var second = paired(code(), HOOK);

        assertThat(recognise.call(new RandomToken(first.token()), TokenPurpose.API, from))
                .isEmpty();
        assertThat(recognise.call(new RandomToken(second.token()), TokenPurpose.API, from))
                .map(RecogniseToken.Recognised::actor)
                .contains(actor());
        assertThat(recognise.call(new RandomToken(elsewhere.token()), TokenPurpose.API, from))
                .map(RecogniseToken.Recognised::actor)
                .contains(actor());
        assertThat(subscriptions.call(actor(), partner)).singleElement().satisfies(one -> assertThat(
                        second.subscription())
                .isEqualTo(one.id().toString()));
        assertThat(portals.call(Actor.SYSTEM, partner).paired()).hasSize(2);
        assertThat(entitlements.call(actor(), partner).given()).hasSize(1);
    }

    @Test
    void unpairing_ends_only_that_portals_token_and_webhook() {
        var parting = paired(code(), HOOK);
        var elsewhere = paired(code(), "http://localhost:9/", null);

        end.call(actor(), PORTAL);
        end.call(actor(), PORTAL);

        assertThat(recognise.call(new RandomToken(parting.token()), TokenPurpose.API, from))
                .isEmpty();
        assertThat(recognise.call(new RandomToken(elsewhere.token()), TokenPurpose.API, from))
                .map(RecogniseToken.Recognised::actor)
                .contains(actor());
        assertThat(subscriptions.call(actor(), partner)).isEmpty();
        assertThat(portals.call(Actor.SYSTEM, partner).paired()).hasSize(1);
        assertRejected(() -> end.call(actor(), "xa"), "portal not-a-page");
    }

    @Test
    void a_code_works_once_and_unknown_codes_get_the_same_answer() {
        var code = code();
        paired(code, null);

        assertRejected(() -> pair.call(command(code, PORTAL, null)), "code pairing-code-not-valid");
        assertRejected(() -> pair.call(command("0123-4567-89AB", PORTAL, null)), "code pairing-code-not-valid");
        assertRejected(() -> pair.call(command("no code", PORTAL, null)), "code pairing-code-not-valid");
    }

    @Test
    void a_request_rejected_for_another_reason_does_not_use_the_code() {
        var code = code();

        assertRejected(
                () -> pair.call(command(code, "http://10.0.0.1/", "http://10.0.0.1/hook")),
                "webhook barred-address-inside");

        paired(code, null);
    }

    @Test
    void a_suspended_partner_cannot_be_paired() {
        var code = code();
        terms.call(Actor.SYSTEM, partner, new PartnerTerms(true, null, List.of(), 600));

        assertRejected(() -> pair.call(command(code, PORTAL, null)), "code pairing-code-not-valid");
    }

    @Test
    void only_the_network_with_too_many_attempts_waits() {
        for (int i = 0; i < PairingLedger.MOST; i++)
            assertRejected(() -> pair.call(command("0123-4567-89AB", PORTAL, null)), "code pairing-code-not-valid");
        var code = code();

        var outcome = pair.call(command(code, PORTAL, null));

        assertThat(outcome).isInstanceOfSatisfying(PairPortal.TooManyTries.class, tries -> assertThat(tries.seconds())
                .isBetween(1, 600));
        from = somewhere();
        paired(code, null);
    }

    private static ClientAddress somewhere() {
        var random = ThreadLocalRandom.current();
        return new ClientAddress("198.18.%d.%d".formatted(random.nextInt(256), random.nextInt(256)));
    }

    private Actor actor() {
        return Actor.partner(partner.value());
    }

    private String code() {
        return make.call(Actor.SYSTEM, partner).code();
    }

    private PairedPortal paired(String code, @Nullable String webhook) {
        return paired(code, PORTAL, webhook);
    }

    private PairedPortal paired(String code, String portal, @Nullable String webhook) {
        return ((PairPortal.Paired) pair.call(command(code, portal, webhook))).portal();
    }

    private PairPortal.Command command(String code, String portal, @Nullable String webhook) {
        return new PairPortal.Command(code, portal, "nukeviet/4.5.05", "1.0.0", webhook, from);
    }
}
