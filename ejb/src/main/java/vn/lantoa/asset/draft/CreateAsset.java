package vn.lantoa.asset.draft;

import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.WorkingNotes;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

/** Begins an asset without a source. Its draft is empty for a program, and opened with what an officer chose before. */
@UseCase
public class CreateAsset {
    /** Number of an officer's latest drafts in which former choices are looked for. */
    private static final int LOOKED_AT = 20;

    @Inject
    AssetAccess access;

    @Inject
    DraftChecks checks;

    @Inject
    NewAssets newAssets;

    @Inject
    Drafts drafts;

    @Inject
    Clock clock;

    /**
     * The asset to begin, and the officer who begins it.
     *
     * @param title what the officer has typed, perhaps empty; null from programs, which say all texts themselves
     */
    public record Command(
            OrganisationId organisation, AssetKind kind, Language language, @Nullable String title, Actor by) {
        public Command(OrganisationId organisation, AssetKind kind, Language language, Actor by) {
            this(organisation, kind, language, null, by);
        }
    }

    public AssetId call(Command command) {
        access.requireUploader(command.by(), command.organisation());
        var texts = MetadataRules.tidy(texts(command));
        checks.check(command.language())
                .and(checks.check(PublicTexts.EMPTY.with(PublicTexts.Field.TITLE, texts.title()), WorkingNotes.EMPTY))
                .throwIfAny();
        var asset = Asset.create(
                command.organisation(),
                command.kind(),
                command.language(),
                new OfficerId(command.by().id()),
                clock.instant());
        return newAssets.add(asset, texts, WorkingNotes.EMPTY, command.by());
    }

    private PublicTexts texts(Command command) {
        var publisher = checks.codeOf(command.organisation());
        if (command.title() == null) return PublicTexts.EMPTY.with(PublicTexts.Field.PUBLISHER, publisher);
        var former = drafts.latestTextsOf(new OfficerId(command.by().id()), LOOKED_AT);
        return new OpeningTexts(publisher, checks.nameOf(command.organisation()), former).titled(command.title());
    }
}
