package vn.lantoa.asset.draft;

import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.SealedFile;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.UseCase;

/** Changes the role or language of a draft file. The file remains attributed to the officer who added it. */
@UseCase
public class ChangeDraftFile {
    @Inject
    OpenDrafts openDrafts;

    @Inject
    DraftFiles files;

    @Inject
    Clock clock;

    /** @param language for roles with one file per language; null keeps the file's language */
    public record Command(AssetId asset, DraftFileId file, FileRole role, @Nullable Language language, Actor by) {}

    public DraftFileId call(Command command) {
        var open = openDrafts.take(command.asset(), command.by());
        var old = open.file(command.file());
        var changed = changed(old.file(), command, open.asset().language());
        open.check(changed.role(), changed.mediaType(), changed.name()).throwIfAny();
        return files.replace(open, old, changed, command.by(), clock.instant());
    }

    private static SealedFile changed(SealedFile old, Command command, Language ofAsset) {
        var asked = command.language() != null ? command.language() : old.language();
        var language = command.role().isByLanguage() && asked == null ? ofAsset : asked;
        return old.as(command.role(), command.role().isByLanguage() ? language : null);
    }
}
