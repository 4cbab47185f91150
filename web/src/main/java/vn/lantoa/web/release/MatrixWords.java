package vn.lantoa.web.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.lantoa.asset.Term;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.web.page.PageWords;

/** Labels of the matrix's rows and columns, and the languages required of every service. */
@RequestScoped
class MatrixWords {
    @Inject
    Vocabularies vocabularies;

    @Inject
    PageWords words;

    /** Returns the languages required of every service, as marked in the data file. */
    List<String> wanted() {
        return vocabularies.languages().terms().stream()
                .filter(Term::wanted)
                .map(Term::code)
                .toList();
    }

    /** Returns the labels of a matrix page for this audience. */
    Map<String, ?> of(String audience, Map<String, String> services) {
        return Map.of(
                "audience", audience, "audiences", audiences(), "languages", languages(), "names", names(services));
    }

    /** Returns the code of the audience if it exists; otherwise the code for all audiences. */
    String known(String audience) {
        return vocabularies.audiences().has(audience) ? audience : "";
    }

    Map<String, String> audiences() {
        return names(vocabularies.audiences());
    }

    Map<String, String> languages() {
        return names(vocabularies.languages());
    }

    /** Returns the labels of the rows: topics, and these services. */
    Map<String, String> names(Map<String, String> services) {
        var names = names(vocabularies.topics());
        names.putAll(services);
        return names;
    }

    private Map<String, String> names(Vocabulary vocabulary) {
        var names = new LinkedHashMap<String, String>();
        vocabulary.terms().forEach(term -> names.put(term.code(), term.name(words.language())));
        return names;
    }
}
