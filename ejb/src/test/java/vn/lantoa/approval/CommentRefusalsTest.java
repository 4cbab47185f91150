package vn.lantoa.approval;

import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertNotFound;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.GivenGrants;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.credential.PasswordCheck.Known;

/** Officers who may not comment on a version, and invalid comments. */
class CommentRefusalsTest {
    private static final Actor AUDITOR = Actor.officer(UUID.randomUUID());
    private static final CommentId THREAD = new CommentId(UUID.randomUUID());
    private static final CommentId ANSWER = new CommentId(UUID.randomUUID());
    private static final CommentId ELSEWHERE = new CommentId(UUID.randomUUID());

    private final ReviewScene scene = new ReviewScene();
    private final Asset asset = scene.asset();
    private final AddComment add = new AddComment();
    private final ResolveComment resolve = new ResolveComment();

    CommentRefusalsTest() {
        scene.sealed(asset);
        scene.access.grant(AUDITOR, Role.AUDITOR, ReviewScene.DEPARTMENT);
        var access = new CommentAccess();
        access.access = scene.access;
        access.assets = scene.assets;
        access.assetAccess = new GivenGrants().over(scene.access, scene.assets, scene.versions);
        add.access = access;
        add.comments = new Kept();
        add.clock = scene.clock;
        resolve.access = access;
        resolve.comments = add.comments;
        resolve.clock = scene.clock;
    }

    @Test
    void readers_cannot_comment_and_strangers_find_nothing() {
        assertForbidden(() -> add(AUDITOR, null, "Sai số"));
        assertForbidden(() -> resolve.call(THREAD, true, AUDITOR));
        for (var by : new Actor[] {Actor.officer(UUID.randomUUID()), Actor.partner(UUID.randomUUID())}) {
            assertNotFound(() -> add(by, null, "Sai số"));
            assertNotFound(() -> resolve.call(THREAD, true, by));
        }
    }

    @Test
    void a_comment_needs_a_text() {
        assertRejected(() -> add(ReviewScene.UPLOADER, null, " "), "comment missing");
    }

    @Test
    void a_reply_belongs_to_a_thread_of_the_same_asset() {
        assertNotFound(() -> add(ReviewScene.UPLOADER, new CommentId(UUID.randomUUID()), "Vâng"));
        assertNotFound(() -> add(ReviewScene.UPLOADER, ELSEWHERE, "Vâng"));
        assertConflict(() -> add(ReviewScene.UPLOADER, ANSWER, "Vâng"), "comment-is-answer");
    }

    @Test
    void only_threads_can_be_settled() {
        assertNotFound(() -> resolve.call(new CommentId(UUID.randomUUID()), true, ReviewScene.UPLOADER));
        assertConflict(() -> resolve.call(ANSWER, true, ReviewScene.UPLOADER), "comment-is-answer");
    }

    private void add(Actor by, @Nullable CommentId answers, String said) {
        add.call(new AddComment.Command(asset.id(), 1, CommentPlace.WHOLE, answers, said, by));
    }

    private final class Kept extends Comments {
        @Override
        public int count(AssetId asset) {
            return 0;
        }

        @Override
        public Optional<Known> find(CommentId id) {
            var of = id.equals(ELSEWHERE) ? new AssetId(UUID.randomUUID()) : asset.id();
            var known = new Known(of, 1, id.equals(ANSWER), "Sai số", new OfficerId(ReviewScene.UPLOADER.id()));
            return Optional.of(known).filter(one -> id.equals(THREAD) || id.equals(ANSWER) || id.equals(ELSEWHERE));
        }
    }
}
