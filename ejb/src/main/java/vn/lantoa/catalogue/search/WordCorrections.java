package vn.lantoa.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.catalogue.index.SearchWords;
import vn.lantoa.catalogue.index.WordVector;
import vn.lantoa.kernel.query.Database;

/**
 * Corrector of words that occur in no text. Among the known words at an edit distance of one, it selects the word that
 * occurs most often together with the other words of the query.
 */
@ApplicationScoped
public class WordCorrections {
    /** Number of texts counted per candidate; enough to distinguish rare from common words. */
    private static final int COUNTED = 50;

    private static final String BEST =
            """
            select c.word, (select count(*) from (
                select 1 from search_document d
                where d.plain @@ (c.query)::tsquery and (d.expires_at is null or d.expires_at > now())
                limit %d) counted) as texts
            from unnest(:words::text[], :queries::text[]) with ordinality c(word, query, place)
            order by 2 desc, c.place limit 1"""
                    .formatted(COUNTED);

    @Inject
    Database database;

    /** Returns the terms with unknown words replaced; unchanged if there is no correction. */
    public SearchTerms of(SearchTerms terms) {
        var words = terms.plainWords();
        var known = new HashSet<>(knownAmong(words));
        var exchanged = new HashMap<String, String>();
        for (var word : words)
            if (!known.contains(word)) {
                var best = bestFor(word, known);
                if (best.isEmpty()) continue;
                exchanged.put(word, best);
                known.add(best);
            }
        return exchanged.isEmpty() ? terms : terms.with(word -> exchanged.getOrDefault(SearchWords.plain(word), word));
    }

    private String bestFor(String word, Set<String> others) {
        var likely = Misspelling.candidates(word);
        var existing = Set.copyOf(knownAmong(likely));
        var candidates = likely.stream().filter(existing::contains).limit(12).toList();
        if (candidates.isEmpty()) return "";
        var beside =
                others.stream().map(other -> " & " + WordVector.quote(other)).collect(Collectors.joining());
        var queries =
                candidates.stream().map(one -> WordVector.quote(one) + beside).toList();
        var best = database.sql(BEST)
                .with("words", candidates)
                .with("queries", queries)
                .first(Candidate.class)
                .orElseThrow();
        return best.texts() > 0 ? best.word() : "";
    }

    /**
     * Candidate for a correction.
     *
     * @param texts the number of texts that contain the candidate together with the other words
     */
    private record Candidate(String word, int texts) {}

    private List<String> knownAmong(Collection<String> words) {
        if (words.isEmpty()) return List.of();
        return database.sql("select word from search_word where word = any(:words::text[])")
                .with("words", words)
                .values(String.class);
    }
}
