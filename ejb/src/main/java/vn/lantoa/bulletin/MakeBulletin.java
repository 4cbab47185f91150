package vn.lantoa.bulletin;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.bulletin.kind.BulletinVoice;
import vn.lantoa.distribution.subscription.KeptAnswers;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.outbox.Outbox;

/** Makes a bulletin of an asset that is out for everyone: sentences of its approved text, whole, in a slot. */
@Stateless
public class MakeBulletin {
    private static final int LONGEST_KEY = 200;

    @Inject
    BulletinDraft draft;

    @Inject
    Bulletins bulletins;

    @Inject
    BulletinMoves moves;

    @Inject
    KeptAnswers answers;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** @param key the Idempotency-Key of the request; null when it had none */
    public record Command(AssetId asset, BulletinWish wish, @Nullable String key, Actor by) {}

    /** The bulletin, or the one that was made by the same request before. */
    public BulletinId call(Command command) {
        var key = command.key();
        Issues.none()
                .when(key != null && (key.isBlank() || key.length() > LONGEST_KEY), "Idempotency-Key", "malformed")
                .throwIfAny();
        if (key == null) return make(command, clock.instant());
        var former = answers.begin(command.by(), key, "bulletin " + command.asset() + " " + command.wish());
        if (former.isPresent()) return BulletinId.parse(former.get());
        var made = make(command, clock.instant());
        answers.finish(command.by(), key, made.toString());
        return made;
    }

    private BulletinId make(Command command, Instant now) {
        var one = draft.of(command, now);
        bulletins.add(one, command.by());
        moves.made(one, command.by());
        if (one.kind().voice() == BulletinVoice.MACHINE) outbox.append(new BulletinMade(one.id(), now));
        else moves.ready(one, one.sound(), command.by(), now);
        return one.id();
    }
}
