package vn.lantoa.distribution.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.catalogue.Receiver;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UnmarkedText;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.WithdrawalKind;

/** The catalogue of a partner: it finds entitled assets, and the others do not exist for it. */
@ExtendWith(ArquillianExtension.class)
class EntitledCatalogueIT {
    @Inject
    Cast cast;

    @Inject
    LetOut letOut;

    @Inject
    RegisterPartner register;

    @Inject
    GiveEntitlement give;

    @Inject
    KeepEmbargoAgreement embargo;

    @Inject
    EntitledCatalogue catalogue;

    @Inject
    Clock clock;

    private PartnerId partner = new PartnerId(new java.util.UUID(0, 0));
    private PartnerId stranger = partner;
    private LetOut.Team team = new LetOut.Team(Actor.ANONYMOUS, Actor.ANONYMOUS, Actor.ANONYMOUS);

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void seed() {
        partner = register.call(Actor.SYSTEM, cast.department());
        stranger = register.call(Actor.SYSTEM, cast.department());
        team = letOut.team();
    }

    @Test
    void partner_assets_are_found_by_entitled_partners() {
        give.call(Actor.SYSTEM, partner, EntitlementScope.EVERYTHING);
        give.call(Actor.SYSTEM, stranger, only(AssetKind.VIDEO));
        var asset = letOut.asset(team);
        letOut.release(team, asset, Reach.PARTNERS, WindowRequest.NOW);

        assertThat(shown(partner, asset).files()).extracting(PublicFile::role).containsExactly("MASTER");
        assertThat(catalogue.find(stranger, asset.id())).isEmpty();
    }

    @Test
    void assets_for_partners_only_are_found_by_title_by_entitled_partners() {
        give.call(Actor.SYSTEM, partner, EntitlementScope.EVERYTHING);
        give.call(Actor.SYSTEM, stranger, only(AssetKind.VIDEO));
        var asset = letOut.asset(team);
        letOut.release(team, asset, Reach.PARTNERS, WindowRequest.NOW);
        var title = shown(partner, asset).texts().title();

        assertThat(catalogue.titled(partner, UnmarkedText.of(title), 8))
                .extracting(CatalogueEntry::asset)
                .contains(asset.id());
        assertThat(catalogue.titled(partner, title + "%", 8)).isEmpty();
        assertThat(catalogue.titled(stranger, title, 8))
                .extracting(CatalogueEntry::asset)
                .doesNotContain(asset.id());
    }

    @Test
    void agency_only_assets_are_not_found() {
        give.call(Actor.SYSTEM, partner, EntitlementScope.EVERYTHING);
        var asset = letOut.asset(team);
        letOut.release(team, asset, Reach.INTERNAL, WindowRequest.NOW);

        assertThat(catalogue.find(partner, asset.id())).isEmpty();
    }

    @Test
    void originals_are_hidden_without_the_entitlement_to_originals() {
        give.call(
                Actor.SYSTEM,
                partner,
                new EntitlementScope(Set.of(), Set.of(), Set.of(), Set.of(Receiver.SOCIAL), false));
        var asset = letOut.asset(team);
        letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);

        assertThat(shown(partner, asset).files()).isEmpty();
    }

    @Test
    void an_embargo_is_announced_to_signers_without_texts_or_files() {
        give.call(Actor.SYSTEM, partner, EntitlementScope.EVERYTHING);
        give.call(Actor.SYSTEM, stranger, EntitlementScope.EVERYTHING);
        embargo.call(Actor.SYSTEM, partner, true);
        var asset = letOut.asset(team);
        var until = clock.instant().plus(Duration.ofDays(2));
        letOut.release(team, asset, Reach.PARTNERS, new WindowRequest(null, until, null));

        assertThat(catalogue.find(partner, asset.id()))
                .get(type(PartnerState.Announced.class))
                .satisfies(found -> {
                    assertThat(found.announcement().texts().title()).isNotEmpty();
                    assertThat(found.announcement().texts().text()).isEmpty();
                    assertThat(found.announcement().embargoUntil())
                            .isCloseTo(until, org.assertj.core.api.Assertions.within(Duration.ofSeconds(1)));
                });
        assertThat(catalogue.find(stranger, asset.id())).isEmpty();
    }

    @Test
    void entitled_partners_see_a_notice_in_place_of_a_withdrawn_asset() {
        give.call(Actor.SYSTEM, partner, EntitlementScope.EVERYTHING);
        give.call(Actor.SYSTEM, stranger, only(AssetKind.VIDEO));
        embargo.call(Actor.SYSTEM, partner, true);
        var asset = letOut.asset(team);
        var release = letOut.release(team, asset, Reach.PARTNERS, WindowRequest.NOW);
        letOut.withdraw(team, release, WithdrawalKind.RECALL);
        letOut.release(
                team,
                asset,
                Reach.PARTNERS,
                new WindowRequest(null, clock.instant().plus(Duration.ofDays(2)), null));

        assertThat(catalogue.find(partner, asset.id()))
                .get(type(PartnerState.TakenBack.class))
                .satisfies(found -> assertThat(found.notice().isUrgent()).isTrue());
        assertThat(catalogue.find(stranger, asset.id())).isEmpty();
    }

    @Test
    void assets_restricted_to_agencies_disappear_for_partners() {
        give.call(Actor.SYSTEM, partner, EntitlementScope.EVERYTHING);
        var asset = letOut.asset(team);
        letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        letOut.release(team, asset, Reach.INTERNAL, WindowRequest.NOW);

        assertThat(catalogue.find(partner, asset.id()))
                .get(type(PartnerState.Lapsed.class))
                .satisfies(found -> assertThat(found.version()).isEqualTo(1));
    }

    private static EntitlementScope only(AssetKind kind) {
        return new EntitlementScope(Set.of(kind), Set.of(), Set.of(), Set.of(), true);
    }

    private vn.lantoa.catalogue.CatalogueEntry shown(PartnerId who, Asset asset) {
        Optional<PartnerState> found = catalogue.find(who, asset.id());
        assertThat(found).get().isInstanceOf(PartnerState.EntitledEntry.class);
        return ((PartnerState.EntitledEntry) found.orElseThrow()).entry();
    }
}
