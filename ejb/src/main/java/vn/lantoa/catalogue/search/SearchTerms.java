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
 * What was typed into the search box, understood: words, {@code "phrases"} and {@code -exclusions}; whatever else is typed
 * is a separator, so that nothing is ever a syntax error. Pure.
 *
 * @param terms what must and what must not stand in what is found, in the order typed
 */
public record SearchTerms(List<Term> terms) {
    /** So many words are looked for; what follows is passed over. Vietnamese writes a space after every syllable. */
    public static final int MOST_WORDS = 16;

    private static final Pattern PIECE = Pattern.compile("(-?)(?:\"([^\"]*)\"?|([^\\s\"]+))");
    private static final Pattern QUOTES = Pattern.compile("[\u201C\u201D\u201E\u00AB\u00BB]");

    /**
     * One or more words that stand side by side.
     *
     * @param words with their marks
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

    /** Understands a text of any kind. */
    public static SearchTerms parse(String typed) {
        var terms = new ArrayList<Term>();
        int count = 0;
        var pieces = PIECE.matcher(QUOTES.matcher(typed).replaceAll("\""));
        while (pieces.find() && count < MOST_WORDS) {
            var phrase = pieces.group(2);
            var words = SearchWords.of(phrase == null ? pieces.group(3) : phrase);
            var taken = words.subList(0, Math.min(words.size(), MOST_WORDS - count));
            count += taken.size();
            if (!taken.isEmpty()) terms.add(new Term(taken, !pieces.group(1).isEmpty()));
        }
        return new SearchTerms(terms);
    }

    /** Whether nothing is looked for. */
    public boolean isEmpty() {
        return wanted().isEmpty();
    }

    /** The words that are looked for, each once, without their marks. */
    public List<String> plainWords() {
        return wanted().stream()
                .flatMap(term -> term.words().stream())
                .map(SearchWords::plain)
                .distinct()
                .toList();
    }

    /** The words that are looked for, as typed, in their order. */
    List<String> words() {
        return wanted().stream().flatMap(term -> term.words().stream()).toList();
    }

    /** As somebody might have typed them. */
    String typed() {
        return terms.stream()
                .map(term -> (term.excluded() ? "-" : "")
                        + (term.words().size() == 1
                                ? term.words().get(0)
                                : "\"" + String.join(" ", term.words()) + "\""))
                .collect(Collectors.joining(" "));
    }

    /** These terms with their words exchanged. */
    SearchTerms with(UnaryOperator<String> word) {
        return new SearchTerms(terms.stream()
                .map(term -> term.excluded()
                        ? term
                        : new Term(term.words().stream().map(word).toList(), false))
                .toList());
    }

    /** All of them, with their marks: a {@code tsquery}. */
    String marked() {
        return query(word -> word, "");
    }

    /** All of them, marks or none. */
    public String plain() {
        return query(SearchWords::plain, "");
    }

    /** All of them, each perhaps only begun. */
    String begun() {
        return query(SearchWords::plain, ":*");
    }

    /** All words side by side, as if in one pair of quotes. */
    String phrase(boolean marks) {
        return words().stream()
                .map(word -> WordVector.quote(marks ? word : SearchWords.plain(word)))
                .collect(Collectors.joining(" <-> "));
    }

    /** Any of them: to show where they stand. */
    String any() {
        return plainWords().stream().map(WordVector::quote).collect(Collectors.joining(" | "));
    }

    /** All of them but one, whichever: for texts with errors that no dictionary mends. Needs three words at least. */
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

    /** How many words or phrases are looked for. */
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
