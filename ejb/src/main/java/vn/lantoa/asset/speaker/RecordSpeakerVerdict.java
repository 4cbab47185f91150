package vn.lantoa.asset.speaker;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.UseCase;

/** Records the verdict of a language review. A verdict cannot be changed. */
@UseCase
public class RecordSpeakerVerdict {
    @Inject
    Speakers speakers;

    @Inject
    VerdictFollower follower;

    @Inject
    Clock clock;

    /** @param note the speaker's explanation; required for an objection */
    public record Command(AssetId asset, int version, ReviewId asked, SpeakerVerdict verdict, String note, Actor by) {}

    public void call(Command command) {
        var version = speakers.version(command.asset(), command.version(), command.by());
        var note = FreeText.tidy(command.note());
        SpeakerRules.checkVerdict(command.verdict(), note).throwIfAny();
        var written =
                speakers.answer(command.asked(), version.id(), command.verdict(), note, command.by(), clock.instant());
        if (!written) throw new Conflict("nobody-waits-for-that", "language-review:" + command.asked());
        speakers.record("speaker-answered", version, command.by());
        if (command.verdict() == SpeakerVerdict.CONFIRMED) follower.confirmed(version);
    }
}
