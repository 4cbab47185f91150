package vn.lantoa.bulletin;

import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertNotFound;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.approval.ReviewScene;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.GivenGrants;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.Reach;
import vn.lantoa.release.Release;
import vn.lantoa.release.ReleaseScene;

/** Officers who may not create, release or withdraw a bulletin, and cases in which nobody may. */
class BulletinRefusalsTest {
    private static final Actor RELEASER = Actor.officer(UUID.randomUUID());
    private static final Actor READER = Actor.officer(UUID.randomUUID());
    private static final String ENDLESS = "x".repeat(BulletinRules.LONGEST_NOTE + 1);

    private final ReleaseScene scene = new ReleaseScene();
    private final Release release = scene.published(scene.approved(scene.review.asset()));
    private final LetOutBulletin letOut = new LetOutBulletin();
    private final WithdrawBulletin withdraw = new WithdrawBulletin();
    private final MakeBulletin make = new MakeBulletin();

    BulletinRefusalsTest() {
        scene.review
                .access
                .grant(RELEASER, Role.RELEASER, ABulletin.AGENCY)
                .grant(ReviewScene.APPROVER, Role.RELEASER, ABulletin.AGENCY)
                .grant(READER, Role.UPLOADER, ABulletin.AGENCY);
    }

    @Test
    void only_the_agencys_releasers_release_and_withdraw_and_others_see_none() {
        given(BulletinState.MAKING, BulletinState.HELD);

        assertForbidden(() -> letOut(READER, "Chủ tịch"));
        assertForbidden(() -> withdraw(READER, "sai"));
        assertNotFound(() -> letOut(Actor.officer(UUID.randomUUID()), "Chủ tịch"));
        assertNotFound(() -> withdraw(Actor.partner(UUID.randomUUID()), "sai"));
    }

    @Test
    void the_approver_of_the_text_cannot_release_its_bulletin() {
        given(BulletinState.MAKING, BulletinState.HELD);

        assertRejected(() -> letOut(ReviewScene.APPROVER, "Chủ tịch"), "releaser releaser-is-approver");
    }

    @Test
    void releasing_needs_an_order_and_withdrawing_a_reason() {
        given(BulletinState.MAKING, BulletinState.HELD);

        assertRejected(() -> letOut(RELEASER, " "), "basis missing");
        assertRejected(() -> letOut(RELEASER, ENDLESS), "basis too-long");
        assertRejected(() -> withdraw(RELEASER, ""), "note missing");
        assertRejected(() -> withdraw(RELEASER, ENDLESS), "note too-long");
    }

    @Test
    void a_bulletin_is_stopped_only_by_releasers_and_during_its_hold() {
        given(BulletinState.MAKING, BulletinState.OUT);

        assertForbidden(() -> withdraw.stop(new BulletinId(UUID.randomUUID()), "sai", READER));
        assertConflict(() -> withdraw.stop(new BulletinId(UUID.randomUUID()), "sai", RELEASER), "bulletin-hold-over");
    }

    @Test
    void only_bulletins_waiting_for_a_person_can_be_released() {
        given(BulletinState.MAKING);
        assertConflict(() -> letOut(RELEASER, "Chủ tịch"), "bulletin-not-held");
        given(BulletinState.MAKING, BulletinState.OUT);
        assertConflict(() -> letOut(RELEASER, "Chủ tịch"), "bulletin-not-held");
    }

    @Test
    void a_bulletin_of_withdrawn_material_cannot_be_released() {
        given(BulletinState.MAKING, BulletinState.HELD);
        scene.moves.expireAll(List.of(release), scene.review.clock.instant());

        assertConflict(() -> letOut(RELEASER, "Chủ tịch"), "not-out-for-everyone");
    }

    @Test
    void a_failed_delivery_needs_no_withdrawal() {
        given(BulletinState.MAKING, BulletinState.FAILED);

        assertConflict(() -> withdraw(RELEASER, "sai"), "bulletin-not-out");
    }

    @Test
    void only_releasers_create_bulletins_and_only_from_public_assets() {
        var draft = new BulletinDraft();
        draft.access = scene.review.access;
        draft.sources = new BulletinSources() {
            @Override
            public Release releasedLocked(AssetId id, Actor by) {
                return release;
            }
        };
        make.draft = draft;
        draft.clock = scene.review.clock;

        assertForbidden(() -> make.call(made(ReviewScene.UPLOADER, null)));
        assertRejected(() -> make.call(made(ReleaseScene.RELEASER, "x".repeat(201))), "Idempotency-Key malformed");
    }

    @Test
    void partner_only_content_is_not_broadcast_publicly() {
        var sources = new BulletinSources();
        sources.assets = new GivenGrants().over(scene.review.access, scene.review.assets, scene.review.versions);
        sources.releases = scene.releases;
        sources.clock = scene.review.clock;
        var asset = scene.review.asset();
        scene.published(scene.approved(asset), Reach.PARTNERS, null);

        assertConflict(() -> sources.released(asset.id(), ReviewScene.UPLOADER), "not-out-for-everyone");
        assertConflict(() -> sources.released(scene.review.asset().id(), ReviewScene.UPLOADER), "not-out-for-everyone");
    }

    private MakeBulletin.Command made(Actor by, @Nullable String key) {
        var one = ABulletin.that(release.id(), BulletinState.MAKING);
        var spec = new BulletinSpec(
                one.kind(),
                60,
                List.of(),
                List.of(ABulletin.COMMUNE.code()),
                one.plan().schedule());
        return new MakeBulletin.Command(release.asset(), spec, key, by);
    }

    private void given(BulletinState... states) {
        var one = ABulletin.that(release.id(), states);
        var queries = new BulletinQueries();
        queries.bulletins = ABulletin.only(one);
        queries.releases = scene.releases;
        queries.access = scene.review.access;
        queries.releaser = scene.review.releaser;
        queries.clock = scene.review.clock;
        letOut.queries = queries;
        withdraw.queries = queries;
    }

    private void letOut(Actor by, String basis) {
        letOut.call(new BulletinId(UUID.randomUUID()), basis, by);
    }

    private void withdraw(Actor by, String note) {
        withdraw.call(new BulletinId(UUID.randomUUID()), note, by);
    }
}
