package vn.lantoa.coverage;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;

/** Unsubscribes the recipient of a letter from the weekly letters, by the link in the letter. Idempotent. */
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

    /** Unsubscribes the officer; throws {@link NotFound} if the link is invalid. */
    public void call(String link) {
        var officer = links.find(link).orElseThrow(() -> new NotFound("unsubscribe link"));
        if (!letters.isWantedBy(officer)) return;
        letters.want(officer, false, clock.instant());
        audit.record(Actor.officer(officer.value()), "unit-letters-ended", "officer:" + officer, Map.of());
    }
}
