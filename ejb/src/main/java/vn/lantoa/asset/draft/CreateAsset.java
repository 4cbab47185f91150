package vn.lantoa.asset.draft;

import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.WorkingNotes;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

/** Creates an asset without a source. Its draft is prefilled if a title is given, and empty otherwise. */
@UseCase
public class CreateAsset {
    @Inject
    AssetAccess access;

    @Inject
    DraftChecks checks;

    @Inject
    NewAssets newAssets;

    @Inject
    DraftDefaults defaults;

    @Inject
    Clock clock;

    /**
     * Command to create an asset.
     *
     * @param title the title, possibly empty, of a draft that starts with the officer's previous choices; null for a
     *     draft without them
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
                .and(checks.check(PublicTexts.EMPTY.with(MetadataField.TITLE, texts.title()), WorkingNotes.EMPTY))
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
        return command.title() == null
                ? PublicTexts.EMPTY.with(MetadataField.PUBLISHER, checks.codeOf(command.organisation()))
                : defaults.of(command.organisation(), command.by()).with(MetadataField.TITLE, command.title());
    }
}
