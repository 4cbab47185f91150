package vn.lantoa.catalogue.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lantoa.catalogue.index.SearchWords;
import vn.lantoa.catalogue.search.SearchHit.Piece;

/**
 * Highlighter of search words in a text, with or without diacritics, and extractor of the text around them. Stateless.
 */
final class Highlighter {
    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{M}\\p{N}'\u2019\u02BC]+");
    private static final int BEFORE = 60;
    private static final int SNIPPET = 220;

    private final Set<String> words;
    private final List<List<String>> phrases;

    Highlighter(SearchTerms terms) {
        this.words = new HashSet<>(terms.plainWords());
        this.phrases = terms.terms().stream()
                .filter(term -> !term.excluded() && term.words().size() > 1)
                .map(term -> term.words().stream().map(SearchWords::plain).toList())
                .toList();
    }

    /** Returns the whole text in pieces. */
    List<Piece> whole(String text) {
        if (marksNothing()) return text.isEmpty() ? List.of() : List.of(new Piece(text, false));
        var pieces = new ArrayList<Piece>();
        var runs = RUN.matcher(text);
        int end = 0;
        while (runs.find()) {
            if (!isHit(runs.group())) continue;
            add(pieces, text.substring(end, runs.start()), false);
            add(pieces, runs.group(), true);
            end = runs.end();
        }
        add(pieces, text.substring(end), false);
        return pieces;
    }

    /** Returns the text around the first match; empty if the text has no match. */
    List<Piece> around(String text) {
        if (marksNothing()) return List.of();
        var runs = RUN.matcher(text);
        while (runs.find()) {
            if (!isHit(runs.group())) continue;
            int from = wordStart(text, Math.max(0, runs.start() - BEFORE));
            int to = wordEnd(text, Math.min(text.length(), from + SNIPPET));
            var cut = (from > 0 ? "… " : "") + text.substring(from, to) + (to < text.length() ? " …" : "");
            return whole(cut.replaceAll("\\s+", " "));
        }
        return List.of();
    }

    /** Returns whether there are no words to highlight. */
    private boolean marksNothing() {
        return words.isEmpty() && phrases.isEmpty();
    }

    private boolean isHit(String run) {
        var found = SearchWords.of(run).stream().map(SearchWords::plain).toList();
        if (found.size() == 1) return words.contains(found.get(0));
        return phrases.stream().anyMatch(phrase -> Collections.indexOfSubList(found, phrase) >= 0);
    }

    // merges two matches that are separated only by a space
    private static void add(List<Piece> pieces, String text, boolean hit) {
        if (text.isEmpty()) return;
        int last = pieces.size() - 1;
        if (hit
                && last >= 1
                && pieces.get(last).text().equals(" ")
                && pieces.get(last - 1).hit()) {
            pieces.remove(last);
            var former = pieces.remove(last - 1);
            pieces.add(new Piece(former.text() + " " + text, true));
        } else pieces.add(new Piece(text, hit));
    }

    private static int wordStart(String text, int from) {
        int start = from == 0 ? 0 : text.indexOf(' ', from) + 1;
        return start > 0 && start - from < BEFORE / 2 ? start : from;
    }

    private static int wordEnd(String text, int to) {
        int end = text.indexOf(' ', to);
        return end >= 0 && end - to < BEFORE / 2 ? end : to;
    }
}
