package vn.lantoa.bulletin.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.asset.blob.BlobStorage;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.bulletin.BulletinMade;
import vn.lantoa.bulletin.BulletinSound;
import vn.lantoa.bulletin.BulletinState;
import vn.lantoa.bulletin.BulletinView;
import vn.lantoa.bulletin.Bulletins;
import vn.lantoa.bulletin.script.ReadingSpeeds;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.text.Words;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.rendition.Credits;
import vn.lantoa.rendition.MakeOutcome.Impossible;
import vn.lantoa.rendition.MakeOutcome.Interrupted;
import vn.lantoa.rendition.MakeOutcome.Made;
import vn.lantoa.rendition.recipe.Recipes;

/** Makes the sound of a bulletin by a machine voice, and marks it as such. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class SpeakBulletin implements EventHandler<BulletinMade> {
    /** IPTC: made by a computer, without a person. */
    private static final String SOURCE_TYPE = "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia";

    @Inject
    Bulletins bulletins;

    @Inject
    ReadingSpeeds speeds;

    @Inject
    ReadAloud aloud;

    @Inject
    VoiceLedger ledger;

    @Inject
    BlobStorage blobs;

    @Inject
    ChildConfig config;

    @Inject
    HubAddress hub;

    @Override
    public boolean takesLong() {
        return true;
    }

    @Override
    public void on(BulletinMade event) {
        var one = bulletins.get(event.bulletin());
        if (one.progress().state() != BulletinState.MAKING) return;
        try (var scratch = Scratch.open(config.scratch())) {
            var reading = reading(one);
            var speech = aloud.make(reading, scratch.directory());
            if (speech.outcome() instanceof Interrupted)
                throw new IllegalStateException("stopped while reading " + one.id());
            if (speech.outcome() instanceof Impossible impossible) ledger.fail(one.id(), impossible.reason());
            if (speech.outcome() instanceof Made made) {
                var blob = blobs.put(made.file(), reading.recipe().mediaType());
                ledger.finish(
                        one.id(),
                        new BulletinSound(blob.sha256(), reading.recipe().mediaType(), blob.bytes(), speech.millis()));
            }
        }
    }

    private ReadAloud.Reading reading(BulletinView one) {
        var medium = one.kind().medium();
        var speed = speeds.of(new Language(one.source().language()), medium);
        var page = hub.of("/a/" + one.source().asset().value()).toString();
        var credits = new Credits(
                Words.VI.text("bulletin.machine-voice") + " · " + page + "/v/"
                        + one.source().version(),
                page,
                one.source().language(),
                new Credits.Words(one.text().title(), "", one.source().publisher(), "", "", ""),
                "",
                SOURCE_TYPE);
        return new ReadAloud.Reading(
                one.text().script(),
                speed.syllablesPerMinute(),
                one.text().slotSeconds() * 1000L,
                Recipes.get(medium.recipe()),
                credits);
    }
}
