package vn.lantoa.coverage.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.lantoa.coverage.letter.UnitLetters.Reader;
import vn.lantoa.organisation.OrganisationId;

/** The short transactions around the sending of a letter. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class LetterLedger {
    @Inject
    UnitLetters letters;

    @Inject
    LetterContents contents;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Those who have still to get it. */
    public List<Reader> readers(OrganisationId unit, LetterWeek week) {
        return letters.readers(unit, week, LocalDate.ofInstant(clock.instant(), zone));
    }

    /** What it says. */
    public LetterContent content(OrganisationId unit, LetterWeek week) {
        return contents.of(unit, week);
    }

    /** This reader has got it. */
    public void sent(OrganisationId unit, LetterWeek week, Reader reader) {
        letters.sent(unit, week, reader.id(), clock.instant());
    }
}
