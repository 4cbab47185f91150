package vn.lantoa.coverage;

import jakarta.inject.Inject;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;

/** Unsubscribes the recipient of a letter from the weekly letters, by the link in the letter. Idempotent. */
@UseCase
public class EndUnitLetters {
    @Inject
    LetterLinks links;

    @Inject
    UnitLetters letters;

    /** Unsubscribes the officer; throws {@link NotFound} if the link is invalid. */
    public void call(String link) {
        letters.want(links.find(link).orElseThrow(() -> new NotFound("unsubscribe link")), false);
    }
}
