package vn.lantoa.asset.draft;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.SealedFile;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;

/** Removes a file from a draft. Sealed versions keep the file; unreferenced bytes are swept later. */
@UseCase
public class RemoveDraftFile {
    @Inject
    OpenDrafts openDrafts;

    @Inject
    Drafts drafts;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public record Command(AssetId asset, DraftFileId file, Actor by) {}

    /** Returns the removed file, so that the removal can be undone. */
    public SealedFile call(Command command) {
        var open = openDrafts.take(command.asset(), command.by());
        var file = open.file(command.file());
        drafts.removeFile(file);
        open.draft().touch(new OfficerId(command.by().id()), clock.instant());
        audit.record(
                command.by(),
                "draft-file-removed",
                "asset:" + command.asset(),
                Map.of(
                        "organisation", open.asset().organisation().toString(),
                        "sha256", file.file().sha256().hex()));
        return file.file();
    }
}
