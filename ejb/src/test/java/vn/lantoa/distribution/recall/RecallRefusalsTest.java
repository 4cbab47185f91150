package vn.lantoa.distribution.recall;

import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertNotFound;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.approval.ReviewScene;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.Release;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseScene;

/** Callers who may not acknowledge for a partner, and invalid acknowledgements. */
class RecallRefusalsTest {
    private static final PartnerId PARTNER = new PartnerId(UUID.randomUUID());
    private static final Actor ITSELF = Actor.partner(PARTNER.value());
    private static final RandomToken LINK = RandomToken.fresh();

    private final ReleaseScene scene = new ReleaseScene();
    private final Release release = scene.published(scene.approved(scene.review.asset()));
    private final Instant now = scene.review.clock.instant();
    private final Acknowledgement good = new Acknowledgement("Đã gỡ", now);
    private final AcknowledgeRecall acknowledge = new AcknowledgeRecall();
    private final AcknowledgeByLink byLink = new AcknowledgeByLink();
    private RecallState state = RecallState.TOLD;

    RecallRefusalsTest() {
        acknowledge.releases = scene.releases;
        acknowledge.access = scene.review.access;
        acknowledge.clock = scene.review.clock;
        acknowledge.receipts = new Kept();
        byLink.receipts = acknowledge.receipts;
        byLink.clock = scene.review.clock;
    }

    @Test
    void only_the_partner_itself_and_releasers_of_the_owner_acknowledge() {
        for (var by :
                new Actor[] {ReviewScene.UPLOADER, Actor.officer(UUID.randomUUID()), Actor.partner(UUID.randomUUID())})
            assertForbidden(() -> acknowledge(by, PARTNER, good));
        assertNotFound(() -> acknowledge(ReleaseScene.RELEASER, new PartnerId(UUID.randomUUID()), good));
    }

    @Test
    void an_invalid_link_acknowledges_nothing() {
        assertNotFound(() -> byLink.call(RandomToken.fresh(), good));
    }

    @Test
    void an_acknowledgement_needs_a_text_and_a_past_time() {
        var empty = new Acknowledgement(" ", now.plus(Duration.ofHours(1)));

        assertRejected(() -> acknowledge(ITSELF, PARTNER, empty), "done missing", "removedAt in-the-future");
        assertRejected(() -> byLink.call(LINK, empty), "done missing", "removedAt in-the-future");
    }

    @Test
    void a_recall_is_acknowledged_once() {
        state = RecallState.ACKNOWLEDGED;

        assertConflict(() -> acknowledge(ITSELF, PARTNER, good), "recall-already-acknowledged");
        assertConflict(() -> byLink.call(LINK, good), "recall-already-acknowledged");
    }

    private void acknowledge(Actor by, PartnerId partner, Acknowledgement said) {
        acknowledge.call(new AcknowledgeRecall.Command(by, release.id(), partner, said));
    }

    private final class Kept extends RecallReceipts {
        @Override
        public Optional<RecallReceiptId> findByLink(RandomToken token) {
            return Optional.of(new RecallReceiptId(UUID.randomUUID())).filter(id -> token.equals(LINK));
        }

        @Override
        public RecallReceipt getLocked(ReleaseId release, PartnerId partner) {
            if (!partner.equals(PARTNER)) throw new NotFound("recall");
            return getLocked(new RecallReceiptId(UUID.randomUUID()));
        }

        @Override
        public RecallReceipt getLocked(RecallReceiptId id) {
            return new RecallReceipt(id, release.id(), PARTNER, state);
        }
    }
}
