package vn.lantoa.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.Fact;
import vn.lantoa.asset.VersionId;
import vn.lantoa.asset.Versions;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.release.Reach;
import vn.lantoa.release.Release;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.Releases;
import vn.lantoa.rendition.Recipes;

/** Lookup of a bulletin's text and recording. */
@ApplicationScoped
public class BulletinSources {
    @Inject
    Clock clock;

    @Inject
    Versions versions;

    @Inject
    Database database;

    @Inject
    Releases releases;

    @Inject
    AssetAccess assets;

    @Inject
    MachineVoice machine;

    /** Material of an asset that can be read aloud. */
    public record Material(AssetVersion version, Language language, String text) {}

    /**
     * Returns the current public release of the asset. A release with limited access is rejected, because a broadcast
     * reaches everyone.
     */
    public Release released(AssetId id, Actor by) {
        assets.forReading(id, by);
        return releases.findPublished(id)
                .filter(release -> release.reach() == Reach.PUBLIC)
                .filter(release -> !release.window().isOverAt(clock.instant()))
                .orElseThrow(() -> new Conflict("not-out-for-everyone", "asset:" + id));
    }

    /**
     * Returns and locks the current public release of the asset, so that it cannot be withdrawn before the bulletin is
     * created.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Release releasedLocked(AssetId id, Actor by) {
        var release = releases.getLocked(released(id, by).id());
        if (release.state() != ReleaseState.PUBLISHED) throw new Conflict("not-out-for-everyone", "asset:" + id);
        return release;
    }

    /** Returns the text of a release; the title and description if the release has no text. */
    public Material material(Release release, Actor by) {
        var version = versions.get(release.version());
        var texts = version.texts();
        var text = texts.text().isBlank() ? sentence(texts.title()) + "\n" + texts.description() : texts.text();
        return new Material(version, assets.forReading(release.asset(), by).language(), text);
    }

    private static String sentence(String title) {
        return title.matches("(?s).*[.!?…]\\s*") ? title : title + ".";
    }

    /**
     * Returns the text reduced to the given sentences; if none are given, the text cut to the given number of seconds.
     */
    public ScriptCut cut(Material material, BulletinMedium medium, int seconds, List<Integer> sentences) {
        var speed = speed(material.language(), medium);
        return sentences.isEmpty()
                ? ScriptCut.toFit(material.text(), speed, seconds)
                : ScriptCut.of(material.text(), speed, sentences);
    }

    /** Returns the recording in the format of this medium; empty if none is ready. */
    public Optional<BulletinSound> recording(VersionId id, BulletinMedium medium) {
        return database.sql("select position, sha256, media_type, bytes from rendition"
                        + " where version_id = :version and name = :recipe and state = 'READY'")
                .with("version", id)
                .with("recipe", medium.recipe())
                .first(Recording.class)
                .flatMap(recording -> sound(versions.get(id), recording, medium));
    }

    private record Recording(int position, Sha256 sha256, String mediaType, long bytes) {}

    private static Optional<BulletinSound> sound(AssetVersion version, Recording recording, BulletinMedium medium) {
        // audio for loudspeakers begins with silence
        int head = Recipes.get(medium.recipe()).number("headMillis", 0);
        return version.files().stream()
                .filter(file -> file.position() == recording.position())
                .flatMap(file -> file.facts().findNumber(Fact.DURATION_MS).stream())
                .findFirst()
                .map(millis ->
                        new BulletinSound(recording.sha256(), recording.mediaType(), recording.bytes(), millis + head));
    }

    /**
     * Returns the reading speed for the language and medium; the Vietnamese speed if none is stored for the language.
     */
    public ReadingSpeed speed(Language language, BulletinMedium medium) {
        return database.sql("select syllables_per_minute, pause_millis from reading_speed where medium = :medium"
                        + " and language in (:language, 'vi') order by language = 'vi' limit 1")
                .with("medium", medium)
                .with("language", language)
                .first(ReadingSpeed.class)
                .orElseThrow();
    }

    /**
     * Proposal of a bulletin's text made from an asset.
     *
     * @param recordedSeconds length of the asset's recording for the medium; 0 if none is ready
     */
    public record Proposal(String title, String language, ScriptCut cut, long recordedSeconds) {}

    /** Proposes the given sentences; if none are given, the sentences that fit into a slot of this length. */
    public Proposal propose(AssetId asset, BulletinMedium medium, int seconds, List<Integer> sentences, Actor by) {
        var release = released(asset, by);
        var material = material(release, by);
        var recording = recording(release.version(), medium);
        return new Proposal(
                material.version().texts().title(),
                material.language().tag(),
                cut(material, medium, seconds, sentences),
                recording.map(BulletinSound::seconds).orElse(0L));
    }

    /** Returns whether a speech synthesizer for Vietnamese is available. */
    public boolean hasMachineVoice() {
        return machine.speaks(Language.VI);
    }
}
