package vn.lantoa.organisation;

import java.util.List;

class KeptLettersTest extends MailerContract {
    private final KeptLetters letters = new KeptLetters();

    @Override
    protected Mailer mailer() {
        return letters;
    }

    @Override
    protected List<Letter> arrived() {
        return letters.letters();
    }
}
