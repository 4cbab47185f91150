package vn.lantoa.distribution.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.distribution.entitlement.EntitlementScope;
import vn.lantoa.distribution.entitlement.GiveEntitlement;
import vn.lantoa.distribution.entitlement.KeepEmbargoAgreement;
import vn.lantoa.distribution.entitlement.TakeEntitlement;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Refusals;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.release.ChangeKind;
import vn.lantoa.release.ChangeLog;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.WithdrawalKind;

/** Each partner's wire, with a copy that matches the checksum. */
@ExtendWith(ArquillianExtension.class)
class WireIT {
    private static final EntitlementScope INFOGRAPHICS =
            new EntitlementScope(Set.of(AssetKind.INFOGRAPHIC), Set.of(), Set.of(), Set.of(), true);
    private static final EntitlementScope FILMS =
            new EntitlementScope(Set.of(AssetKind.VIDEO), Set.of(), Set.of(), Set.of(), true);

    @Inject
    Cast cast;

    @Inject
    LetOut letOut;

    @Inject
    RegisterPartner register;

    @Inject
    GiveEntitlement give;

    @Inject
    TakeEntitlement take;

    @Inject
    KeepEmbargoAgreement embargo;

    @Inject
    ReadChanges changes;

    @Inject
    ReadSnapshot snapshot;

    @Inject
    ChangeLog log;

    @Inject
    Clock clock;

    private PartnerId partner = new PartnerId(new java.util.UUID(0, 0));
    private Actor him = Actor.ANONYMOUS;
    private LetOut.Team team = new LetOut.Team(Actor.ANONYMOUS, Actor.ANONYMOUS, Actor.ANONYMOUS);
    private long start;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void seed() {
        partner = register.call(Actor.SYSTEM, cast.department());
        him = Actor.partner(partner.value());
        team = letOut.team();
        start = log.head();
    }

    @Test
    void entitled_partners_get_a_partner_release_with_its_files() {
        give.call(Actor.SYSTEM, partner, INFOGRAPHICS);
        var asset = released(Reach.PARTNERS);
        released(Reach.INTERNAL);

        assertThat(of(asset)).singleElement().satisfies(change -> {
            assertThat(change.change()).isEqualTo(ChangeKind.PUBLISH);
            assertThat(Objects.requireNonNull(change.state().entry()).files()).hasSize(1);
        });
        assertThat(page(log.head()).changes()).isEmpty();
        assertThat(page(start).next()).isEqualTo(log.head());
    }

    @Test
    void unentitled_assets_are_not_announced() {
        give.call(Actor.SYSTEM, partner, FILMS);
        // films released by other tests are the partner's from now on
        var granted = log.head();
        var release = letOut.asset(team);
        letOut.withdraw(team, letOut.release(team, release, Reach.PUBLIC, WindowRequest.NOW), WithdrawalKind.RECALL);

        assertThat(page(granted).changes()).isEmpty();
        assertThat(page(granted).next()).isEqualTo(log.head());
    }

    @Test
    void a_withdrawal_is_a_tombstone_even_after_the_entitlement_ended() {
        var given = give.call(Actor.SYSTEM, partner, INFOGRAPHICS);
        var asset = letOut.asset(team);
        var release = letOut.release(team, asset, Reach.PARTNERS, WindowRequest.NOW);
        take.call(Actor.SYSTEM, given);
        var late = released(Reach.PARTNERS);
        letOut.withdraw(team, release, WithdrawalKind.RECALL);

        assertThat(of(asset)).last().satisfies(change -> {
            assertThat(change.change()).isEqualTo(ChangeKind.RECALLED);
            assertThat(change.state().entry()).isNull();
            assertThat(Objects.requireNonNull(change.notice()).explanation()).isEqualTo("Nội dung sai.");
        });
        assertThat(of(late)).isEmpty();
    }

    @Test
    void the_last_of_several_rows_counts_and_no_withdrawal_is_skipped() {
        give.call(Actor.SYSTEM, partner, INFOGRAPHICS);
        var asset = letOut.asset(team);
        var first = letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        letOut.withdraw(team, first, WithdrawalKind.NOTICE);
        letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);

        assertThat(of(asset))
                .extracting(WireChange::change, WireChange::version)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ChangeKind.WITHDRAW, 1),
                        org.assertj.core.groups.Tuple.tuple(ChangeKind.PUBLISH, 3));
    }

    @Test
    void a_grant_without_effect_hides_no_earlier_revocation() {
        give.call(Actor.SYSTEM, partner, INFOGRAPHICS);
        var asset = released(Reach.PUBLIC);
        var held = log.head();
        letOut.release(team, asset, Reach.INTERNAL, WindowRequest.NOW);
        give.call(Actor.SYSTEM, partner, EntitlementScope.EVERYTHING);

        assertThat(page(held).changes())
                .filteredOn(change -> change.asset().equals(asset.id()))
                .singleElement()
                .satisfies(change -> assertThat(change.state().entry()).isNull());
    }

    @Test
    void a_truncated_response_names_its_continuation() {
        give.call(Actor.SYSTEM, partner, INFOGRAPHICS);
        for (int i = 0; i < 3; i++) released(Reach.PUBLIC);
        var seen = new ArrayList<Long>();
        var page = changes.call(him, start, 2);
        assertThat(page.more()).isTrue();
        while (true) {
            page.changes().forEach(change -> seen.add(change.seq()));
            if (!page.more()) break;
            page = changes.call(him, page.next(), 2);
        }

        assertThat(seen).hasSizeGreaterThanOrEqualTo(3).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void an_embargo_is_announced_to_entitled_signers_without_its_bytes() {
        give.call(Actor.SYSTEM, partner, INFOGRAPHICS);
        var asset = letOut.asset(team);
        var release = letOut.release(team, asset, Reach.PARTNERS, later());
        assertThat(of(asset)).isEmpty();

        embargo.call(Actor.SYSTEM, partner, true);
        assertThat(of(asset)).singleElement().satisfies(change -> {
            assertThat(change.state().entry()).isNull();
            assertThat(Objects.requireNonNull(change.state().announcement()).asset())
                    .isEqualTo(asset.id());
        });

        letOut.cancel(team, release);
        assertThat(of(asset)).singleElement().satisfies(change -> {
            assertThat(change.change()).isEqualTo(ChangeKind.CALL_OFF);
            assertThat(change.state().announcement()).isNull();
        });
    }

    @Test
    void a_signer_entitled_later_is_notified_of_its_kinds_only() {
        embargo.call(Actor.SYSTEM, partner, true);
        var asset = letOut.asset(team);
        letOut.release(team, asset, Reach.PUBLIC, later());
        assertThat(of(asset)).isEmpty();

        give.call(Actor.SYSTEM, partner, FILMS);
        assertThat(of(asset)).isEmpty();
        var given = give.call(Actor.SYSTEM, partner, INFOGRAPHICS);
        assertThat(of(asset))
                .singleElement()
                .satisfies(change -> assertThat(change.state().announcement()).isNotNull());

        take.call(Actor.SYSTEM, given);
        assertThat(of(asset)).singleElement().satisfies(change -> {
            assertThat(change.change()).isEqualTo(ChangeKind.REVOKE);
            assertThat(change.state().announcement()).isNull();
        });
    }

    @Test
    void copies_by_changes_and_by_snapshot_match_the_checksum() {
        released(Reach.PUBLIC);
        var given = give.call(Actor.SYSTEM, partner, INFOGRAPHICS);
        released(Reach.PARTNERS);
        var gone = letOut.asset(team);
        letOut.withdraw(team, letOut.release(team, gone, Reach.PUBLIC, WindowRequest.NOW), WithdrawalKind.NOTICE);
        assertThat(copyOfChanges()).isEqualTo(checksum().sha256()).isEqualTo(copyOfSnapshot());
        assertThat(checksum().items()).isGreaterThanOrEqualTo(2);

        take.call(Actor.SYSTEM, given);
        assertThat(copyOfChanges()).isEqualTo(checksum().sha256()).isEqualTo(Sha256.of(new byte[0]));
        assertThat(checksum().items()).isZero();
        assertThat(checksum().seq()).isEqualTo(log.head());
    }

    /** The checksum; other tests may keep the node busy, so that it is not available at once. */
    private WireChecksum checksum() {
        for (int i = 0; i < 10; i++) {
            var found = snapshot.checksum(him);
            if (found.isPresent()) return found.get();
        }
        throw new AssertionError("no checksum");
    }

    @Test
    void a_cursor_ahead_of_the_log_is_sent_to_the_snapshot() {
        assertThatThrownBy(() -> changes.call(him, log.head() + 1, 10)).isInstanceOf(Conflict.class);
    }

    @Test
    void rejects_an_invalid_cursor() {
        Refusals.assertRejected(() -> snapshot.call(him, "abc", 10), "after not-a-cursor");
    }

    private WindowRequest later() {
        return new WindowRequest(null, clock.instant().plus(Duration.ofDays(3)), null);
    }

    private Asset released(Reach reach) {
        var asset = letOut.asset(team);
        letOut.release(team, asset, reach, WindowRequest.NOW);
        return asset;
    }

    private ChangesPage page(long after) {
        return changes.call(him, after, ReadChanges.MOST);
    }

    private List<WireChange> of(Asset asset) {
        return page(start).changes().stream()
                .filter(change -> change.asset().equals(asset.id()))
                .toList();
    }

    private Sha256 copyOfChanges() {
        var copy = new TreeMap<String, Integer>();
        long at = 0;
        for (var page = changes.call(him, at, 7); ; page = changes.call(him, at, 7)) {
            for (var change : page.changes()) {
                var entry = change.state().entry();
                if (entry == null) copy.remove(change.asset().toString());
                else copy.put(change.asset().toString(), entry.version());
            }
            at = page.next();
            if (!page.more()) return sum(copy);
        }
    }

    private Sha256 copyOfSnapshot() {
        var copy = new TreeMap<String, Integer>();
        for (var page = snapshot.call(him, null, 2); ; page = snapshot.call(him, page.next(), 2)) {
            for (var item : page.items())
                copy.put(
                        item.asset().toString(),
                        Objects.requireNonNull(item.entry()).version());
            if (page.next() == null) return sum(copy);
        }
    }

    private static Sha256 sum(TreeMap<String, Integer> copy) {
        var lines = new StringBuilder();
        copy.forEach((asset, version) ->
                lines.append(asset).append(' ').append(version).append('\n'));
        return Sha256.of(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
