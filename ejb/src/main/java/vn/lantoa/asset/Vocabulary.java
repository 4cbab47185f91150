package vn.lantoa.asset;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list of terms in the order of its data file. Immutable. */
public final class Vocabulary {
    private final Map<String, Term> terms = new LinkedHashMap<>();

    Vocabulary(List<Term> terms) {
        for (var term : terms)
            if (this.terms.put(term.code(), term) != null) throw new IllegalStateException("twice: " + term.code());
    }

    /** The vocabulary of this data file. */
    static Vocabulary read(String name) {
        var file = "/vn/lantoa/asset/" + name + ".json";
        try (var stream = Vocabulary.class.getResourceAsStream(file)) {
            if (stream == null) throw new IllegalStateException("no vocabulary " + file);
            try (var reader = Json.createReader(stream)) {
                return new Vocabulary(reader.readArray().getValuesAs(JsonObject.class).stream()
                        .map(Vocabulary::term)
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Term term(JsonObject object) {
        return new Term(
                object.getString("code"),
                object.getString("vi"),
                object.getString("en"),
                object.getString("group", ""),
                object.getString("text", ""),
                object.getString("uri", ""),
                object.getBoolean("audioFirst", false),
                object.getBoolean("wanted", false));
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
