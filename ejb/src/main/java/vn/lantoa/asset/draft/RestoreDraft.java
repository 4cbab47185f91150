package vn.lantoa.asset.draft;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.lantoa.asset.AssetFile;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Versions;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;

/** Restores a draft to a sealed version. Later texts and files are discarded. */
@UseCase
public class RestoreDraft {
    @Inject
    OpenDrafts openDrafts;

    @Inject
    Versions versions;

    @Inject
    Drafts drafts;

    @Inject
    DraftFiles files;

    @Inject
    Clock clock;

    /** @param typedOn the lock version of the draft that is discarded */
    public record Command(AssetId asset, int version, long typedOn, Actor by) {}

    /** Returns the lock version that the next save must name. */
    public long call(Command command) {
        var now = clock.instant();
        var open = openDrafts.take(command.asset(), command.by());
        var version = versions.get(command.asset(), command.version());
        open.draft()
                .save(
                        command.typedOn(),
                        version.texts(),
                        version.notes(),
                        new OfficerId(command.by().id()),
                        now);
        open.files().stream().filter(file -> !isIn(version.files(), file)).forEach(drafts::removeFile);
        version.files().stream()
                .filter(file -> !isIn(open.files(), file))
                .forEach(file -> files.add(open, new DraftFileId(UUID.randomUUID()), file.gathered(), now));
        open.draft().touch(new OfficerId(command.by().id()), now);
        // the editors of the restored version count as makers of the next one
        open.draft().take(version.editors(), now);
        return open.draft().lockVersion();
    }

    private static boolean isIn(List<? extends AssetFile> files, AssetFile file) {
        return files.stream().anyMatch(other -> other.file().equals(file.file()));
    }
}
