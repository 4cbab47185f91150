package vn.lantoa.asset.draft;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;

/**
 * Creates an asset with the texts, notes and files of another asset's draft. Editors and uploaders of the original
 * count as makers of the copy, so they may not decide on its approval.
 */
@UseCase
public class DuplicateAsset {
    @Inject
    Drafts drafts;

    @Inject
    DraftFiles files;

    @Inject
    AssetAccess access;

    @Inject
    NewAssets newAssets;

    @Inject
    DraftChecks checks;

    @Inject
    Clock clock;

    /** The asset to copy, and the title of the copy. */
    public record Command(AssetId asset, String title, Actor by) {}

    public AssetId call(Command command) {
        var now = clock.instant();
        var source = access.forEditing(command.asset(), command.by());
        var draft = drafts.get(source.id());
        var texts = MetadataRules.tidy(draft.texts().with(MetadataField.TITLE, command.title()));
        checks.check(texts, draft.notes()).throwIfAny();
        var by = new OfficerId(command.by().id());
        var copy = Asset.create(source.organisation(), source.kind(), source.language(), by, now);
        newAssets.add(copy, texts, draft.notes(), command.by());
        var open = new OpenDraft(copy, drafts.get(copy.id()), List.of());
        open.draft().take(draft.editors(), now);
        for (var file : drafts.filesOf(source.id()))
            files.add(open, new DraftFileId(UUID.randomUUID()), file.gathered(), now);
        return copy.id();
    }
}
