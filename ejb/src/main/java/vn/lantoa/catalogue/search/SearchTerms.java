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
 * Parsed query: words, {@code "phrases"} and {@code -exclusions}. All other characters are separators, so that there
 * are no syntax errors. Immutable.
 *
 * @param terms required and excluded terms, in the typed order
 */
public record SearchTerms(List<Term> terms) {
    /** Maximum number of words in a query; further words are ignored. In Vietnamese, each syllable counts as a word. */
    public static final int MOST_WORDS = 16;

    private static final Pattern PIECE = Pattern.compile("(-?)(?:\"([^\"]*)\"?|([^\\s\"]+))");
    private static final Pattern QUOTES = Pattern.compile("[\u201C\u201D\u201E\u00AB\u00BB]");

    /**
     * Word or phrase.
     *
     * @param words the words with diacritics
     * @param excluded whether results must not contain them
     */
    public record Term(List<String> words, boolean excluded) {}

    /** Parses a query. Any text is valid. */
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

    /** Returns whether there are no required terms. */
    public boolean isEmpty() {
        return wanted().isEmpty();
    }

    /** Returns the distinct required words, without diacritics. */
    public List<String> plainWords() {
        return wanted().stream()
                .flatMap(term -> term.words().stream())
                .map(SearchWords::plain)
                .distinct()
                .toList();
    }

    /** Returns the required words in order, as typed. */
    List<String> words() {
        return wanted().stream().flatMap(term -> term.words().stream()).toList();
    }

    /** Returns the query as typed text. */
    String typed() {
        return terms.stream()
                .map(term -> (term.excluded() ? "-" : "")
                        + (term.words().size() == 1
                                ? term.words().get(0)
                                : "\"" + String.join(" ", term.words()) + "\""))
                .collect(Collectors.joining(" "));
    }

    /** Returns the terms with their required words replaced. */
    SearchTerms with(UnaryOperator<String> word) {
        return new SearchTerms(terms.stream()
                .map(term -> term.excluded()
                        ? term
                        : new Term(term.words().stream().map(word).toList(), false))
                .toList());
    }

    /** Returns the {@code tsquery} of all terms with diacritics. */
    String marked() {
        return query(word -> word, "");
    }

    /** Returns the {@code tsquery} of all terms without diacritics. */
    public String plain() {
        return query(SearchWords::plain, "");
    }

    /** Returns the {@code tsquery} of all terms as prefixes, without diacritics. */
    String begun() {
        return query(SearchWords::plain, ":*");
    }

    /** Returns the {@code tsquery} of all words as one phrase. */
    String phrase(boolean marks) {
        return words().stream()
                .map(word -> WordVector.quote(marks ? word : SearchWords.plain(word)))
                .collect(Collectors.joining(" <-> "));
    }

    /** Returns the {@code tsquery} that matches any of the words, to locate the words in a text. */
    String any() {
        return plainWords().stream().map(WordVector::quote).collect(Collectors.joining(" | "));
    }

    /**
     * Returns the {@code tsquery} that allows any one of the terms to be missing, for texts with recognition errors.
     * Requires at least three terms.
     */
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

    /** Returns the number of required words and phrases. */
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
