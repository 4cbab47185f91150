package vn.lantoa.asset;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.kernel.HubJson;

/** List of terms in the order of its data file. Immutable. */
public final class Vocabulary {
    /** The kinds of asset, by slug. */
    public static final Vocabulary KINDS = read("kinds");

    /** The topics of chapter III of the plan. */
    public static final Vocabulary TOPICS = read("topics");

    /** The audiences of the plan. */
    public static final Vocabulary AUDIENCES = read("audiences");

    public static final Vocabulary LICENCES = read("licences");

    /** The languages by BCP 47 tag. The group is the script; the text is the endonym, if known. */
    public static final Vocabulary LANGUAGES = read("languages");

    /** The IPTC digital source types; types that involve AI are in the group {@code ai}. */
    public static final Vocabulary DIGITAL_SOURCE_TYPES = read("digital-source-types");

    private final Map<String, Term> terms = new LinkedHashMap<>();

    Vocabulary(List<Term> terms) {
        for (var term : terms)
            if (this.terms.put(term.code(), term) != null) throw new IllegalStateException("duplicate: " + term.code());
    }

    /** Reads the vocabulary from this data file. */
    private static Vocabulary read(String name) {
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
