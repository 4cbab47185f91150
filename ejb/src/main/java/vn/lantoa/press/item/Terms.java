package vn.lantoa.press.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.Term;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.kernel.text.Words;

/** The terms of our vocabularies with addresses of their own, for formats that name things by address. */
@ApplicationScoped
public class Terms {
    /** The prefix of every address of ours. */
    static final String OWN = "urn:lantoa:";

    /** A thing with an address and a Vietnamese name. */
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

    /** The way it was made, as a term of the IPTC, where that was said. */
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

    /** The address of the licence, where it has one. */
    public Optional<String> licence(PublicTexts texts) {
        return vocabularies.licences().find(texts.license()).map(Term::uri).filter(uri -> !uri.isEmpty());
    }

    /** The terms of use, in Vietnamese or English: licence, credit line, and further rights. */
    public String usageTerms(PublicTexts texts, String uiLanguage) {
        var credit = texts.credit().isBlank() ? "" : Words.in(uiLanguage).text("feed.credit", texts.credit());
        return Stream.of(vocabularies.licences().name(texts.license(), uiLanguage), credit, texts.rights())
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> word.endsWith(".") ? word : word + ".")
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    /** Removes control characters, on which XML and JSON readers choke, whatever an officer has pasted. */
    public static String clean(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", " ")
                .replaceAll("[\\x{FFFE}\\x{FFFF}]", "")
                .replaceAll("\\p{Cs}", "");
    }
}
