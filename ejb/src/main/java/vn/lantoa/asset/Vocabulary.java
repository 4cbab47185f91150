package vn.lantoa.asset;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.kernel.HubJson;

/** List of terms in the order of its data file. Immutable. */
public final class Vocabulary {
    private final Map<String, Term> terms = new LinkedHashMap<>();

    Vocabulary(List<Term> terms) {
        for (var term : terms)
            if (this.terms.put(term.code(), term) != null) throw new IllegalStateException("duplicate: " + term.code());
    }

    /** Reads the vocabulary from this data file. */
    static Vocabulary read(String name) {
        return new Vocabulary(List.of(HubJson.file("/vn/lantoa/asset/" + name + ".json", Term[].class)));
    }

    public List<Term> terms() {
        return List.copyOf(terms.values());
    }

    public boolean has(String code) {
        return terms.containsKey(code);
    }

    /** Returns the given codes that this vocabulary does not contain, in the given order. */
    public List<String> unknownAmong(Collection<String> codes) {
        return codes.stream().filter(code -> !has(code)).distinct().toList();
    }

    public Optional<Term> find(String code) {
        return Optional.ofNullable(terms.get(code));
    }

    /** Returns the name of the code in the given UI language, or the code itself if it is unknown. */
    public String name(String code, String uiLanguage) {
        return find(code).map(term -> term.name(uiLanguage)).orElse(code);
    }
}
