package vn.lantoa.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.lantoa.approval.ReleaserRule;
import vn.lantoa.approval.route.SeparateReleases;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.Release;

/** Builder of a bulletin from its specification; checks that the asset is released and the specification is valid. */
@ApplicationScoped
public class BulletinDraft {
    @Inject
    BulletinSources sources;

    @Inject
    Access access;

    @Inject
    ReleaserRule releaser;

    @Inject
    Organisations organisations;

    @Inject
    MachineVoice machine;

    @Inject
    Clock clock;

    BulletinView of(MakeBulletin.Command command) {
        return of(command, sources.releasedLocked(command.asset(), command.by()));
    }

    /** Returns the bulletin as it would be created, without creating it. */
    public BulletinView preview(MakeBulletin.Command command) {
        return of(command, sources.released(command.asset(), command.by()));
    }

    private BulletinView of(MakeBulletin.Command command, Release release) {
        var now = clock.instant();
        access.require(command.by(), Role.RELEASER, release.organisation());
        releaser.require(command.by(), SeparateReleases.BULLETIN, release.version());
        var spec = command.wish();
        var kind = spec.kind();
        var material = sources.material(release, command.by());
        var cut = sources.cut(material, kind.medium(), spec.slotSeconds(), spec.sentences());
        var communes = communes(spec);
        var recording = sources.recording(release.version(), kind.medium()).orElse(null);
        BulletinRules.check(spec, cut, communes, now)
                .and(BulletinRules.checkVoice(spec, recording, machine.speaks(material.language())))
                .throwIfAny();
        return new BulletinView(
                new BulletinId(UUID.randomUUID()),
                source(release, material),
                kind,
                text(material, spec, cut),
                new BulletinView.Plan(spec.schedule(), communes),
                kind.voice() == BulletinVoice.RECORDING ? recording : null,
                new BulletinView.Progress(BulletinState.MAKING, "", false, now, now, List.of()));
    }

    /** Returns the issues of a specification, independent of the text; used for planned bulletins. */
    public Issues check(BulletinSpec spec) {
        return BulletinRules.check(spec, communes(spec), clock.instant());
    }

    private List<OrganisationView> communes(BulletinSpec spec) {
        return spec.communes().stream()
                .flatMap(code -> organisations.findView(code).stream())
                .toList();
    }

    private BulletinView.Source source(Release release, BulletinSources.Material material) {
        return new BulletinView.Source(
                release.organisation(),
                organisations.nameOf(release.organisation()),
                release.asset(),
                release.id(),
                release.versionNumber(),
                material.language().tag());
    }

    private static BulletinView.Text text(BulletinSources.Material material, BulletinSpec spec, ScriptCut cut) {
        return new BulletinView.Text(
                material.version().texts().title().replaceAll("\\p{Cc}", " "),
                cut.script(),
                spec.slotSeconds(),
                cut.millis());
    }
}
