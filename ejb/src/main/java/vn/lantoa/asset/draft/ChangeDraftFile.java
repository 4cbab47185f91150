package vn.lantoa.asset.draft;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.SealedFile;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;

/** Changes the role or language of a draft file. The file remains attributed to the officer who added it. */
@UseCase
public class ChangeDraftFile {
    @Inject
    OpenDrafts openDrafts;

    @Inject
    Drafts drafts;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param language for roles with one file per language; null keeps the file's language */
    public record Command(AssetId asset, DraftFileId file, FileRole role, @Nullable Language language, Actor by) {}

    public DraftFileId call(Command command) {
        var open = openDrafts.take(command.asset(), command.by());
        var old = open.file(command.file());
        var changed = changed(old.file(), command, open.asset().language());
        Issues.none()
                .when(
                        !open.asset().kind().accepts(changed.role(), changed.mediaType()),
                        "role",
                        "kind-not-accepted",
                        changed.name())
                .throwIfAny();
        return replace(open, old, changed, command.by());
    }

    private DraftFileId replace(OpenDraft open, DraftFile old, SealedFile changed, Actor by) {
        var id = new DraftFileId(UUID.randomUUID());
        drafts.removeFile(old);
        drafts.addFile(new DraftFile(id, old.asset(), changed, old.addedBy(), old.addedAt()));
        open.draft().touch(new OfficerId(by.id()), clock.instant());
        audit.record(
                by,
                "draft-file-changed",
                "asset:" + old.asset(),
                Map.of(
                        "organisation", open.asset().organisation().toString(),
                        "role", changed.role().slug(),
                        "sha256", changed.sha256().hex()));
        return id;
    }

    private static SealedFile changed(SealedFile old, Command command, Language ofAsset) {
        var asked = command.language() != null ? command.language() : old.language();
        var language = command.role().isByLanguage() && asked == null ? ofAsset : asked;
        return new SealedFile(
                command.role(),
                command.role().isByLanguage() ? language : null,
                old.name(),
                old.mediaType(),
                old.bytes(),
                old.sha256());
    }
}
