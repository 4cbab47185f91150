package vn.lantoa.bulletin;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.IdempotencyKey;
import vn.lantoa.kernel.query.Keyed;
import vn.lantoa.outbox.Outbox;

/** Creates a bulletin from a public asset: whole sentences of its approved text that fit into a slot. */
@UseCase
public class MakeBulletin {
    @Inject
    BulletinDraft draft;

    @Inject
    Bulletins bulletins;

    @Inject
    BulletinMoves moves;

    @Inject
    Outbox outbox;

    /**
     * Bulletin to create.
     *
     * @param key the Idempotency-Key of the request; null if it had none
     */
    public record Command(AssetId asset, BulletinSpec wish, @Nullable String key, Actor by) implements Keyed {}

    /** Creates the bulletin and returns its id; a repeated request returns the id from the first request. */
    public BulletinId call(Command command) {
        IdempotencyKey.check(command.key()).throwIfAny();
        var one = draft.of(command);
        bulletins.add(one, command.by());
        moves.made(one, command.by());
        if (one.kind().voice() == BulletinVoice.MACHINE)
            outbox.append(new BulletinMade(one.id(), one.progress().createdAt()));
        else moves.ready(one, one.sound(), command.by());
        return one.id();
    }
}
