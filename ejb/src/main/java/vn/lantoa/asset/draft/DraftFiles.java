package vn.lantoa.asset.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.lantoa.asset.GatheredFile;
import vn.lantoa.asset.SealedFile;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OfficerId;

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
        var file = new DraftFile(id, open.asset().id(), new GatheredFile(incoming, gathered.addedBy()), at);
        store("draft-file-added", open, file, Actor.officer(gathered.addedBy().value()), at);
        return file;
    }

    /** Replaces the file by a changed file, which remains attributed to the officer who added the original. */
    public DraftFileId replace(OpenDraft open, DraftFile old, SealedFile changed, Actor by, Instant at) {
        var id = new DraftFileId(UUID.randomUUID());
        var file = new DraftFile(id, old.asset(), new GatheredFile(changed, old.addedBy()), old.addedAt());
        drafts.removeFile(old);
        store("draft-file-changed", open, file, by, at);
        return id;
    }

    private void store(String action, OpenDraft open, DraftFile file, Actor by, Instant at) {
        drafts.addFile(file);
        open.draft().touch(new OfficerId(by.id()), at);
        audit.record(
                by,
                action,
                "asset:" + file.asset(),
                Map.of(
                        "organisation", open.asset().organisation().toString(),
                        "role", file.file().role().slug(),
                        "sha256", file.sha256().hex()));
    }

    // subtitles without a language get the asset's language
    private static SealedFile inLanguageOf(OpenDraft open, SealedFile file) {
        return file.language() != null || !file.role().isByLanguage()
                ? file
                : file.as(file.role(), open.asset().language());
    }

    private static boolean isReplacedBy(SealedFile incoming, SealedFile there) {
        return there.role() == incoming.role()
                && Objects.equals(there.language(), incoming.language())
                && there.name().equals(incoming.name());
    }
}
