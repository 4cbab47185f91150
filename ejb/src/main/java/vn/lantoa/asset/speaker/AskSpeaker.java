package vn.lantoa.asset.speaker;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.UseCase;

/** Records that a speaker of the language was asked to review a version of a variant. */
@UseCase
public class AskSpeaker {
    @Inject
    Speakers speakers;

    @Inject
    Clock clock;

    /**
     * @param name name of the speaker, who need not be a user of the hub
     * @param function the speaker's role, such as village elder, teacher or announcer
     * @param note what the speaker is asked to review
     */
    public record Command(AssetId asset, int version, String name, String function, String note, Actor by) {}

    public ReviewId call(Command command) {
        var version = speakers.version(command.asset(), command.version(), command.by());
        var name = FreeText.tidy(command.name());
        var function = FreeText.tidy(command.function());
        var note = FreeText.tidy(command.note());
        SpeakerRules.checkPerson(name, function)
                .and(SpeakerRules.checkNote(note))
                .throwIfAny();
        var id = new ReviewId(UUID.randomUUID());
        speakers.ask(id, version.id(), name, function, note, command.by(), clock.instant());
        speakers.record("speaker-asked", version, command.by());
        return id;
    }
}
