package vn.lantoa.press.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.Term;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.kernel.Words;

/** Vocabulary terms with URIs, for formats that identify terms by URI. */
@ApplicationScoped
public class Terms {
    /** Prefix of the hub's own URIs. */
    static final String OWN = "urn:lantoa:";

    /** Term with a URI and a Vietnamese name. */
    public record Named(String uri, String name) {}

    @Inject
    Vocabularies vocabularies;

    Optional<Named> topic(PublicTexts texts) {
        return vocabularies.topics().find(texts.topic()).map(term -> named("topic", term));
    }

    List<Named> audiences(PublicTexts texts) {
        return texts.audience().stream()
                .flatMap(code -> vocabularies.audiences().find(code).map(term -> named("audience", term)).stream())
                .toList();
    }

    /** Returns how the content was created, as an IPTC term, if it is known. */
    Optional<Named> digitalSourceType(PublicTexts texts) {
        return vocabularies
                .digitalSourceTypes()
                .find(texts.digitalSourceType())
                .map(term -> new Named(term.uri(), term.vi()));
    }

    private static Named named(String scheme, Term term) {
        return new Named(OWN + scheme + ":" + term.code(), term.vi());
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

    /** Returns the address of the licence, if it has one. */
    public Optional<String> licence(PublicTexts texts) {
        return vocabularies.licences().find(texts.license()).map(Term::uri).filter(uri -> !uri.isEmpty());
    }

    /** Returns the terms of use in Vietnamese or English: licence, credit line and further rights. */
    public String usageTerms(PublicTexts texts, String uiLanguage) {
        var credit = texts.credit().isBlank() ? "" : Words.in(uiLanguage).text("feed.credit", texts.credit());
        return Stream.of(vocabularies.licences().name(texts.license(), uiLanguage), credit, texts.rights())
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
