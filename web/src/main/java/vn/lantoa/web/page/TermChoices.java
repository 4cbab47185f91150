package vn.lantoa.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.asset.Term;
import vn.lantoa.asset.Vocabulary;

/** Choices of vocabulary terms, labelled in the reader's language. */
@RequestScoped
public class TermChoices {
    @Inject
    UiLanguage ui;

    public List<Choice> languages() {
        return of(Vocabulary.LANGUAGES);
    }

    public List<Choice> audiences() {
        return of(Vocabulary.AUDIENCES);
    }

    /** Returns the name of the audience with this code. */
    public String audience(String code) {
        return Vocabulary.AUDIENCES.name(code, ui.tag());
    }

    private List<Choice> of(Vocabulary vocabulary) {
        return Choice.of(vocabulary.terms(), Term::code, term -> vocabulary.name(term.code(), ui.tag()));
    }
}
