package vn.lantoa.asset.draft;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.WorkingNotes;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Language;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

/** Begins an asset without a source, with an empty draft. */
@Stateless
public class CreateAsset {
    @Inject
    AssetAccess access;

    @Inject
    DraftChecks checks;

    @Inject
    NewAssets newAssets;

    @Inject
    Clock clock;

    /** The asset to begin, and the officer who begins it. */
    public record Command(OrganisationId organisation, AssetKind kind, Language language, Actor by) {}

    public AssetId call(Command command) {
        access.requireUploader(command.by(), command.organisation());
        checks.check(command.language()).throwIfAny();
        var asset = Asset.create(
                command.organisation(),
                command.kind(),
                command.language(),
                new OfficerId(command.by().id()),
                clock.instant());
        var texts = PublicTexts.EMPTY.with(PublicTexts.Field.PUBLISHER, checks.codeOf(command.organisation()));
        return newAssets.add(asset, texts, WorkingNotes.EMPTY, command.by());
    }
}
