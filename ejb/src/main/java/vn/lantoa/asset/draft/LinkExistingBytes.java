package vn.lantoa.asset.draft;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.GatheredFile;
import vn.lantoa.asset.SealedFile;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;

/** Adds a file to a draft without an upload: its bytes are stored for an asset of the officer's organisations. */
@UseCase
public class LinkExistingBytes {
    @Inject
    OpenDrafts openDrafts;

    @Inject
    KnownBytes bytes;

    @Inject
    DraftFiles files;

    @Inject
    Clock clock;

    /** @param name the name in this asset; null to keep the current one */
    public record Command(
            AssetId asset,
            Sha256 sha256,
            FileRole role,
            @Nullable Language language,
            @Nullable String name,
            Actor by) {}

    public DraftFileId call(Command command) {
        var open = openDrafts.take(command.asset(), command.by());
        var known =
                bytes.find(command.sha256(), command.by()).orElseThrow(() -> new NotFound("bytes:" + command.sha256()));
        var name = command.name() == null ? known.name() : FreeText.tidy(command.name());
        open.check(command.role(), known.mediaType(), name)
                .and(MetadataRules.checkFileName(name))
                .throwIfAny();
        bytes.revive(command.sha256());
        var file = new SealedFile(
                command.role(), command.language(), name, known.mediaType(), known.bytes(), command.sha256());
        var by = new OfficerId(command.by().id());
        var now = clock.instant();
        open.draft().take(bytes.broughtBy(command.sha256(), now), now);
        return files.add(open, new DraftFileId(UUID.randomUUID()), new GatheredFile(file, by), now)
                .id();
    }
}
