package vn.lantoa.asset.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import vn.lantoa.asset.GatheredFile;
import vn.lantoa.asset.SealedFile;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;

/** Adds files to drafts. A new file replaces a file with the same role, language and name. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DraftFiles {
    @Inject
    Drafts drafts;

    @Inject
    AuditLog audit;

    public boolean has(DraftFileId id) {
        return drafts.findFile(id).isPresent();
    }

    public DraftFile add(OpenDraft open, DraftFileId id, GatheredFile gathered, Instant at) {
        var incoming = inLanguageOf(open, gathered.file());
        open.files().stream()
                .filter(there -> isReplacedBy(incoming, there.file()))
                .forEach(drafts::removeFile);
        var file = new DraftFile(id, open.asset().id(), incoming, gathered.addedBy(), at);
        drafts.addFile(file);
        open.draft().touch(gathered.addedBy(), at);
        audit.record(
                Actor.officer(gathered.addedBy().value()),
                "draft-file-added",
                "asset:" + open.asset().id(),
                Map.of(
                        "organisation", open.asset().organisation().toString(),
                        "role", incoming.role().slug(),
                        "sha256", incoming.sha256().hex()));
        return file;
    }

    // subtitles without a language get the asset's language
    private static SealedFile inLanguageOf(OpenDraft open, SealedFile file) {
        if (file.language() != null || !file.role().isByLanguage()) return file;
        return new SealedFile(
                file.role(), open.asset().language(), file.name(), file.mediaType(), file.bytes(), file.sha256());
    }

    private static boolean isReplacedBy(SealedFile incoming, SealedFile there) {
        return there.role() == incoming.role()
                && Objects.equals(there.language(), incoming.language())
                && there.name().equals(incoming.name());
    }
}
