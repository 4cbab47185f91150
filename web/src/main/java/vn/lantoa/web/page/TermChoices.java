package vn.lantoa.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.asset.Vocabulary;

/** Choices of vocabulary terms, labelled in the reader's language. */
@RequestScoped
public class TermChoices {
    @Inject
    Vocabularies vocabularies;

    @Inject
    UiLanguage ui;

    public List<Choice> languages() {
        return of(vocabularies.languages());
    }

    public List<Choice> audiences() {
        return of(vocabularies.audiences());
    }

    /** Returns the name of the audience with this code. */
    public String audience(String code) {
        return vocabularies.audiences().name(code, ui.tag());
    }

    private List<Choice> of(Vocabulary vocabulary) {
        return vocabulary.terms().stream()
                .map(term -> new Choice(term.code(), vocabulary.name(term.code(), ui.tag())))
                .toList();
    }
}
