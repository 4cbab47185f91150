package vn.lantoa.sms.order;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.WorkingNotes;
import vn.lantoa.asset.draft.DraftChange;
import vn.lantoa.asset.draft.DraftChecks;
import vn.lantoa.asset.draft.DraftDefaults;
import vn.lantoa.asset.draft.NewAssets;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

/** Creates a message: an asset whose text is the message, as a draft in the usual workflow. */
@UseCase
public class WriteMessage {
    @Inject
    AssetAccess access;

    @Inject
    DraftChecks checks;

    @Inject
    DraftDefaults defaults;

    @Inject
    NewAssets newAssets;

    @Inject
    Clock clock;

    /**
     * Title, text and language of a message, and its organisation.
     *
     * @param others values of other fields, which replace the defaults of a draft
     */
    public record Command(
            OrganisationId organisation, Language language, String title, String text, DraftChange others, Actor by) {}

    public AssetId call(Command command) {
        access.requireUploader(command.by(), command.organisation());
        var texts = texts(command);
        checks.check(command.language())
                .and(checks.check(texts, WorkingNotes.EMPTY))
                .when(texts.title().isEmpty(), "title", "missing")
                .when(texts.text().isEmpty(), "text", "missing")
                .throwIfAny();
        var by = new OfficerId(command.by().id());
        var asset = Asset.create(command.organisation(), AssetKind.SMS_TEXT, command.language(), by, clock.instant());
        return newAssets.add(asset, texts, WorkingNotes.EMPTY, command.by());
    }

    private PublicTexts texts(Command command) {
        return command.others()
                .applyTo(defaults.of(command.organisation(), command.by()))
                .with(MetadataField.TITLE, SmsText.clean(command.title()))
                .with(MetadataField.TEXT, SmsText.clean(command.text()));
    }
}
