package vn.lantoa.bulletin;

import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.idempotency.IdempotencyKey;
import vn.lantoa.kernel.idempotency.Keyed;
import vn.lantoa.outbox.Outbox;

/** Makes a bulletin of an asset that is out for everyone: sentences of its approved text, whole, in a slot. */
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

    @Inject
    Clock clock;

    /** @param key the Idempotency-Key of the request; null when it had none */
    public record Command(AssetId asset, BulletinSpec wish, @Nullable String key, Actor by) implements Keyed {}

    /** The bulletin, or the one that was made by the same request before. */
    public BulletinId call(Command command) {
        IdempotencyKey.check(command.key()).throwIfAny();
        var now = clock.instant();
        var one = draft.of(command, now);
        bulletins.add(one, command.by());
        moves.made(one, command.by());
        if (one.kind().voice() == BulletinVoice.MACHINE) outbox.append(new BulletinMade(one.id(), now));
        else moves.ready(one, one.sound(), command.by(), now);
        return one.id();
    }
}
