package vn.lantoa.catalogue.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lantoa.catalogue.index.SearchWords;
import vn.lantoa.catalogue.index.WordVector;

/**
 * A parsed query: words, {@code "phrases"} and {@code -exclusions}; everything else is a separator, so that nothing is
 * ever a syntax error. Pure.
 *
 * @param terms required and excluded terms, in the order typed
 */
public record SearchTerms(List<Term> terms) {
    /** Most words; further ones are ignored. Vietnamese writes a space after every syllable. */
    public static final int MOST_WORDS = 16;

    private static final Pattern PIECE = Pattern.compile("(-?)(?:\"([^\"]*)\"?|([^\\s\"]+))");
    private static final Pattern QUOTES = Pattern.compile("[\u201C\u201D\u201E\u00AB\u00BB]");

    /**
     * One word or a phrase of several.
     *
     * @param words with their diacritics
     * @param excluded whether they must not be there
     */
    public record Term(List<String> words, boolean excluded) {
        public Term {
            words = List.copyOf(words);
        }
    }

    public SearchTerms {
        terms = List.copyOf(terms);
    }

    /** Parses any text. */
    public static SearchTerms parse(String typed) {
        var terms = new ArrayList<Term>();
        int count = 0;
        var matcher = PIECE.matcher(QUOTES.matcher(typed).replaceAll("\""));
        while (matcher.find() && count < MOST_WORDS) {
            var phrase = matcher.group(2);
            var words = SearchWords.of(phrase == null ? matcher.group(3) : phrase);
            var taken = words.subList(0, Math.min(words.size(), MOST_WORDS - count));
            count += taken.size();
            if (!taken.isEmpty()) terms.add(new Term(taken, !matcher.group(1).isEmpty()));
        }
        return new SearchTerms(terms);
    }

    /** True if there are no terms to search for. */
    public boolean isEmpty() {
        return wanted().isEmpty();
    }

    /** The words searched for, each once, without their diacritics. */
    public List<String> plainWords() {
        return wanted().stream()
                .flatMap(term -> term.words().stream())
                .map(SearchWords::plain)
                .distinct()
                .toList();
    }

    /** The words searched for, as typed, in their order. */
    List<String> words() {
        return wanted().stream().flatMap(term -> term.words().stream()).toList();
    }

    /** The query in the form somebody might have typed. */
    String typed() {
        return terms.stream()
                .map(term -> (term.excluded() ? "-" : "")
                        + (term.words().size() == 1
                                ? term.words().get(0)
                                : "\"" + String.join(" ", term.words()) + "\""))
                .collect(Collectors.joining(" "));
    }

    /** The same terms with their words replaced. */
    SearchTerms with(UnaryOperator<String> word) {
        return new SearchTerms(terms.stream()
                .map(term -> term.excluded()
                        ? term
                        : new Term(term.words().stream().map(word).toList(), false))
                .toList());
    }

    /** The {@code tsquery} of all terms, with their diacritics. */
    String marked() {
        return query(word -> word, "");
    }

    /** The query of all terms, with or without diacritics. */
    public String plain() {
        return query(SearchWords::plain, "");
    }

    /** The query of all terms as prefixes. */
    String begun() {
        return query(SearchWords::plain, ":*");
    }

    /** The query of all words as one phrase. */
    String phrase(boolean marks) {
        return words().stream()
                .map(word -> WordVector.quote(marks ? word : SearchWords.plain(word)))
                .collect(Collectors.joining(" <-> "));
    }

    /** The query of any of the terms: to find their places. */
    String any() {
        return plainWords().stream().map(WordVector::quote).collect(Collectors.joining(" | "));
    }

    /** The query of all terms but any one, for texts with errors beyond dictionaries. Needs three words at least. */
    String allButOne() {
        var all = wanted();
        return all.stream()
                        .map(left -> all.stream()
                                .filter(Predicate.not(left::equals))
                                .map(term -> chain(term, SearchWords::plain, ""))
                                .collect(Collectors.joining(" & ", "(", ")")))
                        .distinct()
                        .collect(Collectors.joining(" | ", "(", ")"))
                + exclusions(SearchWords::plain);
    }

    /** The number of words and phrases searched for. */
    int size() {
        return wanted().size();
    }

    private String query(UnaryOperator<String> form, String ending) {
        return wanted().stream().map(term -> chain(term, form, ending)).collect(Collectors.joining(" & "))
                + exclusions(form);
    }

    private String exclusions(UnaryOperator<String> form) {
        return terms.stream()
                .filter(Term::excluded)
                .map(term -> " & !" + chain(term, form, ""))
                .collect(Collectors.joining());
    }

    private static String chain(Term term, UnaryOperator<String> form, String ending) {
        return term.words().stream()
                .map(word -> WordVector.quote(form.apply(word)) + ending)
                .collect(Collectors.joining(" <-> ", "(", ")"));
    }

    private List<Term> wanted() {
        return terms.stream().filter(term -> !term.excluded()).toList();
    }
}
