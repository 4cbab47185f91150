package vn.lantoa.asset;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.kernel.json.HubJson;

/** A list of terms in the order of its data file. Immutable. */
public final class Vocabulary {
    private final Map<String, Term> terms = new LinkedHashMap<>();

    Vocabulary(List<Term> terms) {
        for (var term : terms)
            if (this.terms.put(term.code(), term) != null) throw new IllegalStateException("twice: " + term.code());
    }

    /** The vocabulary of this data file. */
    static Vocabulary read(String name) {
        return new Vocabulary(List.of(HubJson.file("/vn/lantoa/asset/" + name + ".json", Term[].class)));
    }

    public List<Term> terms() {
        return List.copyOf(terms.values());
    }

    public boolean has(String code) {
        return terms.containsKey(code);
    }

    /** The codes among these that are no terms, in their order. */
    public List<String> unknownAmong(Collection<String> codes) {
        return codes.stream().filter(code -> !has(code)).distinct().toList();
    }

    public Optional<Term> find(String code) {
        return Optional.ofNullable(terms.get(code));
    }

    /** The name of this code in this UI language; the code itself when it is no term. */
    public String name(String code, String uiLanguage) {
        return find(code).map(term -> term.name(uiLanguage)).orElse(code);
    }
}
