package vn.lantoa.release.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;
import static vn.lantoa.release.ReleaseScene.NOON;
import static vn.lantoa.release.ReleaseScene.RELEASER;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lantoa.approval.ReviewScene;
import vn.lantoa.asset.AssetFixtures;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.ChangeKind;
import vn.lantoa.release.Reach;
import vn.lantoa.release.Release;
import vn.lantoa.release.ReleaseScene;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.ReleaseWithdrawn;
import vn.lantoa.release.WithdrawalKind;
import vn.lantoa.rendition.Renditions;

class WithdrawReleaseTest {
    private static final String WHY = "Số điện thoại trong tờ rơi đã đổi.";
    private final ReleaseScene scene = new ReleaseScene();
    private final InMemoryWithdrawals withdrawals = new InMemoryWithdrawals();
    private final WithdrawRelease withdraw = useCase();

    @ParameterizedTest
    @CsvSource({"NOTICE, WITHDRAW", "RECALL, RECALLED", "REMOVE_BY_LAW, REMOVED"})
    void withdraws_publicly(WithdrawalKind kind, ChangeKind change) {
        var release = scene.published(scene.approved(scene.review.asset()));

        take(release, kind, WHY, null);

        assertThat(release.state()).isEqualTo(ReleaseState.WITHDRAWN);
        assertThat(withdrawals.find(release.id())).get().satisfies(kept -> {
            assertThat(kept.kind()).isEqualTo(kind);
            assertThat(kept.explanation()).isEqualTo(WHY);
        });
        assertThat(scene.changes.kinds()).containsExactly(ChangeKind.PUBLISH, change);
        assertThat(scene.review.outbox.events(ReleaseWithdrawn.class))
                .containsExactly(new ReleaseWithdrawn(release.id(), release.asset(), kind, NOON));
        assertThat(scene.review.audit.actions()).contains("release-withdrawn");
    }

    @Test
    void links_to_a_public_replacement() {
        var release = scene.published(scene.approved(scene.review.asset()));
        var better = scene.published(scene.approved(scene.review.asset()));

        take(release, WithdrawalKind.REPLACE, WHY, better.asset());

        assertThat(withdrawals.find(release.id())).get().satisfies(kept -> assertThat(kept.findReplacement())
                .contains(better.asset()));
        assertThat(scene.changes.kinds()).endsWith(ChangeKind.REPLACED);
    }

    @Test
    void refuses_a_replacement_that_is_not_public() {
        var release = scene.published(scene.approved(scene.review.asset()));
        var unknown = new AssetId(UUID.randomUUID());
        var partners = scene.published(scene.approved(scene.review.asset()), Reach.PARTNERS, null);
        var planned = scene.waiting(scene.approved(scene.review.asset()), NOON.plusSeconds(60), null, null);
        var over = scene.published(scene.approved(scene.review.asset()), Reach.PUBLIC, NOON.plusSeconds(60));
        scene.review.clock.advance(Duration.ofSeconds(60));

        for (var asset : new AssetId[] {unknown, partners.asset(), planned.asset(), over.asset()})
            assertRejected(() -> take(release, WithdrawalKind.REPLACE, WHY, asset), "replacement not-public");
        assertRejected(() -> take(release, WithdrawalKind.REPLACE, WHY, null), "replacement missing");
        assertRejected(() -> take(release, WithdrawalKind.REPLACE, WHY, release.asset()), "replacement is-itself");
        assertThat(release.state()).isEqualTo(ReleaseState.PUBLISHED);
    }

    @Test
    void refuses_a_replacement_for_the_other_kinds() {
        var release = scene.published(scene.approved(scene.review.asset()));
        var other = scene.published(scene.approved(scene.review.asset()));

        assertRejected(() -> take(release, WithdrawalKind.NOTICE, WHY, other.asset()), "replacement not-for-this-kind");
    }

    @ParameterizedTest
    @EnumSource(WithdrawalKind.class)
    void refuses_a_withdrawal_without_an_explanation(WithdrawalKind kind) {
        var release = scene.published(scene.approved(scene.review.asset()));
        var other = scene.published(scene.approved(scene.review.asset()));
        var replacement = kind == WithdrawalKind.REPLACE ? other.asset() : null;

        assertRejected(() -> take(release, kind, " \n ", replacement), "explanation missing");
        assertRejected(() -> take(release, kind, "x".repeat(2001), replacement), "explanation too-long");
        assertThat(release.state()).isEqualTo(ReleaseState.PUBLISHED);
    }

    @Test
    void refuses_to_withdraw_twice() {
        var release = scene.published(scene.approved(scene.review.asset()));
        take(release, WithdrawalKind.NOTICE, WHY, null);

        assertConflict(() -> take(release, WithdrawalKind.RECALL, WHY, null), "release-already-withdrawn");
    }

    @Test
    void rejects_content_that_was_not_previewed() {
        var release = scene.waiting(scene.approved(scene.review.asset()), NOON.plusSeconds(60), null, null);

        assertConflict(() -> take(release, WithdrawalKind.NOTICE, WHY, null), "release-not-published");
    }

    @Test
    void rejects_officers_without_the_owners_releaser_role() {
        var release = scene.published(scene.approved(scene.review.asset()));
        var elsewhere = Actor.officer(UUID.randomUUID());
        scene.review.access.grant(elsewhere, Role.RELEASER, new OrganisationId(UUID.randomUUID()));

        for (var actor : new Actor[] {elsewhere, ReviewScene.APPROVER, Actor.ANONYMOUS})
            assertForbidden(() -> withdraw.call(
                    new WithdrawCommand(release.id(), WithdrawalKind.NOTICE, WHY, null, false, null, actor)));
    }

    @Test
    void a_repeated_request_is_executed_once() {
        var release = scene.published(scene.approved(scene.review.asset()));
        var request =
                new WithdrawCommand(release.id(), WithdrawalKind.RECALL, WHY, null, false, "8f1c-thu-hoi", RELEASER);

        assertThat(withdraw.call(request)).isEqualTo(withdraw.call(request));

        assertThat(scene.changes.kinds()).containsExactly(ChangeKind.PUBLISH, ChangeKind.RECALLED);
    }

    @Test
    void rejects_a_key_used_for_another_request() {
        var release = scene.published(scene.approved(scene.review.asset()));
        var other = scene.published(scene.approved(scene.review.asset()));
        withdraw.call(new WithdrawCommand(release.id(), WithdrawalKind.RECALL, WHY, null, false, "k", RELEASER));

        assertConflict(
                () -> withdraw.call(
                        new WithdrawCommand(other.id(), WithdrawalKind.RECALL, WHY, null, false, "k", RELEASER)),
                "idempotency-key-reused");
        assertConflict(
                () -> withdraw.call(
                        new WithdrawCommand(release.id(), WithdrawalKind.NOTICE, WHY, null, false, "k", RELEASER)),
                "idempotency-key-reused");
    }

    @Test
    void rejects_an_overlong_key() {
        var release = scene.published(scene.approved(scene.review.asset()));

        assertRejected(
                () -> withdraw.call(new WithdrawCommand(
                        release.id(), WithdrawalKind.NOTICE, WHY, null, false, "k".repeat(201), RELEASER)),
                "Idempotency-Key malformed");
    }

    @Test
    void withdraws_a_superseded_release_and_keeps_the_current_one() {
        var asset = scene.review.asset();
        var former = scene.published(scene.approved(asset));
        var current = scene.published(scene.approved(asset));

        take(former, WithdrawalKind.NOTICE, WHY, null);

        assertThat(former.state()).isEqualTo(ReleaseState.WITHDRAWN);
        assertThat(current.state()).isEqualTo(ReleaseState.PUBLISHED);
    }

    @Test
    void includes_earlier_versions_on_request() {
        var asset = scene.review.asset();
        var former = scene.published(scene.approved(asset));
        var current = scene.published(scene.approved(asset));

        withdraw.call(new WithdrawCommand(current.id(), WithdrawalKind.RECALL, WHY, null, true, "key", RELEASER));

        assertThat(former.state()).isEqualTo(ReleaseState.WITHDRAWN);
        assertThat(withdrawals.find(former.id())).isPresent();
        assertThat(scene.changes.kinds()).endsWith(ChangeKind.RECALLED, ChangeKind.RECALLED);
    }

    @Test
    void keeps_earlier_versions_by_default() {
        var asset = scene.review.asset();
        var former = scene.published(scene.approved(asset));
        var current = scene.published(scene.approved(asset));

        take(current, WithdrawalKind.NOTICE, WHY, null);

        assertThat(former.state()).isEqualTo(ReleaseState.SUPERSEDED);
    }

    @Test
    void withdraws_all_releases_of_the_same_version() {
        var version = scene.approved(scene.review.asset());
        var first = scene.published(version);
        var second = scene.published(version);
        var third = scene.waiting(version, NOON.plusSeconds(60), null, null);

        take(second, WithdrawalKind.NOTICE, WHY, null);

        assertThat(first.state()).isEqualTo(ReleaseState.WITHDRAWN);
        assertThat(second.state()).isEqualTo(ReleaseState.WITHDRAWN);
        assertThat(third.state()).isEqualTo(ReleaseState.CANCELLED);
    }

    @Test
    void removal_by_law_blocks_the_bytes_for_ever() {
        var release = scene.published(scene.approved(scene.review.asset(), "ảnh", "phụ đề"));

        take(release, WithdrawalKind.REMOVE_BY_LAW, WHY, null);

        assertThat(scene.blocked.contains(AssetFixtures.hashOf("ảnh"))).isTrue();
        assertThat(scene.blocked.contains(AssetFixtures.hashOf("phụ đề"))).isTrue();
        assertThat(scene.blocked.contains(AssetFixtures.hashOf("ảnh thu nhỏ"))).isTrue();
        assertThat(scene.releases.wasRemovedByLaw(release.version())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"NOTICE", "RECALL"})
    void the_other_kinds_block_nothing(WithdrawalKind kind) {
        var release = scene.published(scene.approved(scene.review.asset(), "ảnh"));

        take(release, kind, WHY, null);

        assertThat(scene.blocked.contains(AssetFixtures.hashOf("ảnh"))).isFalse();
    }

    private void take(Release release, WithdrawalKind kind, String why, @Nullable AssetId replacement) {
        withdraw.call(new WithdrawCommand(release.id(), kind, why, replacement, false, null, RELEASER));
    }

    private WithdrawRelease useCase() {
        var takeBack = new WithdrawReleases();
        takeBack.releases = scene.releases;
        takeBack.versions = scene.review.versions;
        takeBack.blocked = scene.blocked;
        takeBack.renditions = new Thumbnails();
        takeBack.moves = scene.moves;
        takeBack.withdrawals = withdrawals;
        var useCase = new WithdrawRelease();
        useCase.withdrawals = withdrawals;
        useCase.withdrawReleases = takeBack;
        useCase.access = new ReleaseAccess();
        useCase.access.access = scene.review.access;
        useCase.access.moves = scene.moves;
        useCase.clock = scene.review.clock;
        return useCase;
    }

    /** One picture has a thumbnail. */
    private static final class Thumbnails extends Renditions {
        @Override
        public List<Sha256> madeFrom(Sha256 source) {
            return source.equals(AssetFixtures.hashOf("ảnh"))
                    ? List.of(AssetFixtures.hashOf("ảnh thu nhỏ"))
                    : List.of();
        }
    }
}
