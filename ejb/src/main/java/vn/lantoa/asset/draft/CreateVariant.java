package vn.lantoa.asset.draft;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.VariantForm;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

/**
 * Creates a variant of a sealed version of a source. Its draft starts with the fields that need no translation. Titles
 * and texts stay empty, so that they are not published in the wrong language.
 */
@UseCase
public class CreateVariant {
    @Inject
    AssetAccess access;

    @Inject
    Assets assets;

    @Inject
    DraftChecks checks;

    @Inject
    NewAssets newAssets;

    @Inject
    Clock clock;

    /**
     * @param source the source of the variant
     * @param madeFrom the number of the source's version that the variant follows
     */
    public record Command(
            AssetId source, int madeFrom, OrganisationId organisation, Language language, VariantForm form, Actor by) {
        public Command(AssetId source, int madeFrom, OrganisationId organisation, Language language, Actor by) {
            this(source, madeFrom, organisation, language, VariantForm.STANDARD, by);
        }
    }

    public AssetId call(Command command) {
        access.requireUploader(command.by(), command.organisation());
        var version = access.versionForReading(command.source(), command.madeFrom(), command.by());
        checks.check(command.language()).throwIfAny();
        var root = assets.get(command.source()).root();
        var source = assets.getLocked(root);
        if (assets.findVariant(root, command.language(), command.form()).isPresent())
            throw new Conflict("variant-exists", "asset:" + root + " has a variant in " + command.language());
        var asset = Asset.variant(
                version,
                source,
                command.organisation(),
                command.language(),
                command.form(),
                new OfficerId(command.by().id()),
                clock.instant());
        var texts = version.texts()
                .only(MetadataField.UNTRANSLATED)
                .with(MetadataField.PUBLISHER, checks.codeOf(command.organisation()));
        return newAssets.add(asset, texts, version.notes(), command.by());
    }
}
