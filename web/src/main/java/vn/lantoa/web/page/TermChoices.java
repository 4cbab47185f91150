package vn.lantoa.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.asset.vocabulary.Vocabularies;
import vn.lantoa.asset.vocabulary.Vocabulary;

/** Terms of vocabularies for forms in which one is chosen, as whoever reads calls them. */
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

    /** What the audience of this code is called. */
    public String audience(String code) {
        return vocabularies.audiences().name(code, ui.tag());
    }

    private List<Choice> of(Vocabulary vocabulary) {
        return vocabulary.terms().stream()
                .map(term -> new Choice(term.code(), vocabulary.name(term.code(), ui.tag())))
                .toList();
    }
}
