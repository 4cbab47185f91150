package vn.lantoa.coverage.letter;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;

/** Ends the letters of the week for whoever holds one of them. What has ended stays ended, however often it is asked. */
@UseCase
public class EndUnitLetters {
    @Inject
    LetterLinks links;

    @Inject
    UnitLetters letters;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @throws NotFound when the link is none */
    public void call(String link) {
        var officer = links.find(link).orElseThrow(() -> new NotFound("letters of this link"));
        if (!letters.isWantedBy(officer)) return;
        letters.want(officer, false, clock.instant());
        audit.record(Actor.officer(officer.value()), "unit-letters-ended", "officer:" + officer, Map.of());
    }
}
