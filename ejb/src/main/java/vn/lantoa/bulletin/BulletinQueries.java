package vn.lantoa.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import vn.lantoa.approval.ReleaserRule;
import vn.lantoa.approval.route.SeparateReleases;
import vn.lantoa.asset.AssetId;
import vn.lantoa.bulletin.script.ScriptCut;
import vn.lantoa.bulletin.voice.MachineVoice;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.Releases;

/**
 * The bulletins for officers: those of their organisations, those that are or were to be read there, and proposals from
 * an asset. To others there are none.
 */
@ApplicationScoped
public class BulletinQueries {
    @Inject
    Bulletins bulletins;

    @Inject
    BulletinSources sources;

    @Inject
    Releases releases;

    @Inject
    Access access;

    @Inject
    ReleaserRule releaser;

    @Inject
    MachineVoice machine;

    @Inject
    Clock clock;

    /**
     * A proposal of what to read of an asset.
     *
     * @param recordedSeconds the length of its recording for this medium; 0 when there is none that is ready
     */
    public record Proposal(String title, String language, ScriptCut cut, long recordedSeconds) {}

    /** The bulletins of the actor, the latest first; at most 200. */
    public List<BulletinView> list(Actor by) {
        return bulletins.of(access.organisationsOf(by));
    }

    /** One bulletin of the actor. */
    public BulletinView get(BulletinId id, Actor by) {
        return seen(bulletins.get(id), by);
    }

    /** One bulletin, locked, for an actor who holds this role there. */
    @Transactional(TxType.MANDATORY)
    public BulletinView getLocked(BulletinId id, Role role, Actor by) {
        var one = seen(bulletins.getLocked(id), by);
        access.require(by, role, one.source().organisation());
        return one;
    }

    /** Refuses the officer who approved what it reads, where another must let it out. */
    @Transactional(TxType.MANDATORY)
    public void requireOtherThanApprover(BulletinView one, Actor by) {
        releaser.require(
                by,
                SeparateReleases.BULLETIN,
                releases.get(one.source().release()).version());
    }

    /** Proposes what fits into this slot, or these sentences. */
    public Proposal propose(AssetId asset, BulletinMedium medium, int seconds, List<Integer> sentences, Actor by) {
        var release = sources.released(asset, by, clock.instant());
        var material = sources.material(release, by);
        var recording = sources.recording(release.version(), medium);
        return new Proposal(
                material.version().texts().title(),
                material.language().tag(),
                sources.cut(material, medium, seconds, sentences),
                recording.map(BulletinSound::seconds).orElse(0L));
    }

    /** True if a machine can read Vietnamese here. */
    public boolean hasMachineVoice() {
        return machine.speaks(Language.VI);
    }

    /** True if the release that it was made of is still out for everyone. */
    public boolean isStillPublic(BulletinView one) {
        var release = releases.get(one.source().release());
        return release.state() == ReleaseState.PUBLISHED && !release.window().isOverAt(clock.instant());
    }

    /** True if it is of the actor's own organisation, and not only to be read in their commune. */
    public boolean isOwn(BulletinView one, Actor by) {
        return access.organisationsOf(by).contains(one.source().organisation());
    }

    private BulletinView seen(BulletinView one, Actor by) {
        if (isOwn(one, by) || isReadIn(access.organisationsOf(by), one)) return one;
        throw new NotFound("bulletin:" + one.id());
    }

    // who is to read it, and to say that it was read, must see it
    private static boolean isReadIn(Set<OrganisationId> own, BulletinView one) {
        var communes = one.plan().communes();
        return one.progress().wasOut()
                && (communes.isEmpty() ? !own.isEmpty() : communes.stream().anyMatch(unit -> own.contains(unit.id())));
    }
}
