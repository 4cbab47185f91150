package vn.lantoa.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.lantoa.coverage.UnitLetters.Reader;
import vn.lantoa.organisation.OrganisationId;

/** The short transactions around sending a letter. */
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

    /** Returns the readers who have not received the letter yet. */
    public List<Reader> readers(OrganisationId unit, LetterWeek week) {
        return letters.readers(unit, week, LocalDate.ofInstant(clock.instant(), zone));
    }

    /** Returns the content of the letter. */
    public LetterContent content(OrganisationId unit, LetterWeek week) {
        return contents.of(unit, week);
    }

    /** Records that this reader has received the letter. */
    public void sent(OrganisationId unit, LetterWeek week, Reader reader) {
        letters.sent(unit, week, reader.id(), clock.instant());
    }
}
