package vn.lantoa.asset.draft;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;

/** Saves a draft. Saves happen every few seconds and are not audited; the sealing of a version is audited. */
@UseCase
public class SaveDraft {
    @Inject
    OpenDrafts openDrafts;

    @Inject
    DraftChecks checks;

    @Inject
    Clock clock;

    /** @param typedOn the lock version of the draft that was changed */
    public record Command(AssetId asset, long typedOn, DraftChange change, Actor by) {}

    /** Returns the lock version that the next save must name. */
    public long call(Command command) {
        var draft = openDrafts.take(command.asset(), command.by()).draft();
        var texts = MetadataRules.tidy(command.change().applyTo(draft.texts()));
        var notes = MetadataRules.tidy(command.change().applyTo(draft.notes()));
        checks.check(texts, notes).throwIfAny();
        draft.save(command.typedOn(), texts, notes, new OfficerId(command.by().id()), clock.instant());
        return draft.lockVersion();
    }
}
