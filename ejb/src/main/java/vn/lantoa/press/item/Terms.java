package vn.lantoa.press.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.Term;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.kernel.Words;

/** Vocabulary terms with URIs, for formats that identify terms by URI. */
@ApplicationScoped
public class Terms {
    /** Prefix of the hub's own URIs. */
    static final String OWN = "urn:lantoa:";

    /** Term with a URI and a Vietnamese name. */
    public record Named(String uri, String name) {}

    /** Returns the known terms of a field. A term without a public URI gets a URI of the hub. */
    List<Named> of(MetadataField field, PublicTexts texts) {
        return field.values(texts).stream()
                .flatMap(code -> field.findVocabulary().flatMap(all -> all.find(code)).stream())
                .map(term ->
                        new Named(term.uri().isEmpty() ? OWN + field.key() + ":" + term.code() : term.uri(), term.vi()))
                .toList();
    }

    Named organisation(NewsItem.Story story) {
        return new Named(OWN + "org:" + story.publisherCode(), story.publisher());
    }

    static String kind(NewsItem.Story story) {
        return OWN + "kind:" + story.kind().slug();
    }

    static String rendition(String name) {
        return OWN + "rendition:" + name;
    }

    /** Returns the address of the licence; empty if it has none. */
    public Optional<String> licence(PublicTexts texts) {
        return Vocabulary.LICENCES.find(texts.license()).map(Term::uri).filter(uri -> !uri.isEmpty());
    }

    /** Returns the terms of use in Vietnamese or English: licence, credit line and further rights. */
    public String usageTerms(PublicTexts texts, String uiLanguage) {
        var credit = texts.credit().isBlank() ? "" : Words.in(uiLanguage).text("feed.credit", texts.credit());
        return Stream.of(Vocabulary.LICENCES.name(texts.license(), uiLanguage), credit, texts.rights())
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> word.endsWith(".") ? word : word + ".")
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    /** Removes control characters and other characters that XML and JSON parsers reject. */
    public static String clean(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", " ")
                .replaceAll("[\\x{FFFE}\\x{FFFF}]", "")
                .replaceAll("\\p{Cs}", "");
    }
}
