package vn.lantoa.asset.speaker;

import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertNotFound;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.approval.ReviewScene;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.GivenGrants;
import vn.lantoa.asset.VariantForm;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Language;
import vn.lantoa.organisation.OfficerId;

/** Officers who may not ask a speaker of a language or record a verdict, and cases in which nobody may. */
class SpeakerRefusalsTest {
    private final ReviewScene scene = new ReviewScene();
    private final Asset source = scene.asset();
    private final Asset variant = Asset.variant(
            scene.sealed(source),
            source,
            ReviewScene.DEPARTMENT,
            new Language("km"),
            VariantForm.STANDARD,
            new OfficerId(ReviewScene.UPLOADER.id()),
            scene.clock.instant());
    private final AskSpeaker ask = new AskSpeaker();
    private final RecordSpeakerVerdict record = new RecordSpeakerVerdict();

    SpeakerRefusalsTest() {
        scene.assets.add(variant);
        scene.sealed(variant);
        var speakers = new Speakers() {
            @Override
            public boolean answer(
                    ReviewId id, VersionId version, SpeakerVerdict verdict, String note, Actor by, Instant at) {
                return false;
            }
        };
        speakers.access = new GivenGrants().over(scene.access, scene.assets, scene.versions);
        ask.speakers = speakers;
        ask.clock = scene.clock;
        record.speakers = speakers;
        record.clock = scene.clock;
    }

    @Test
    void only_editors_of_the_variant_request_and_record_reviews() {
        assertForbidden(() -> ask(ReviewScene.APPROVER, variant, "Thạch Sang", "già làng"));
        assertForbidden(() -> record(ReviewScene.APPROVER, variant, SpeakerVerdict.CONFIRMED, ""));
        assertNotFound(() -> ask(Actor.officer(UUID.randomUUID()), variant, "Thạch Sang", "già làng"));
        assertNotFound(() -> record(Actor.partner(UUID.randomUUID()), variant, SpeakerVerdict.CONFIRMED, ""));
    }

    @Test
    void a_source_is_not_reviewed_by_a_speaker() {
        assertConflict(() -> ask(ReviewScene.UPLOADER, source, "Thạch Sang", "già làng"), "not-a-language-variant");
    }

    @Test
    void speakers_need_name_and_function_and_objections_a_text() {
        assertRejected(
                () -> ask(ReviewScene.UPLOADER, variant, " ", "già\nlàng"),
                "speakerName missing",
                "speakerFunction more-than-one-line");
        assertRejected(() -> record(ReviewScene.UPLOADER, variant, SpeakerVerdict.OBJECTED, " "), "note missing");
    }

    @Test
    void an_unrequested_verdict_is_not_recorded() {
        assertConflict(
                () -> record(ReviewScene.UPLOADER, variant, SpeakerVerdict.CONFIRMED, ""), "nobody-waits-for-that");
    }

    private void ask(Actor by, Asset of, String name, String function) {
        ask.call(new AskSpeaker.Command(of.id(), 1, name, function, "", by));
    }

    private void record(Actor by, Asset of, SpeakerVerdict verdict, String note) {
        record.call(new RecordSpeakerVerdict.Command(of.id(), 1, new ReviewId(UUID.randomUUID()), verdict, note, by));
    }
}
