package vn.lantoa.catalogue.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.catalogue.index.SearchWords;
import vn.lantoa.catalogue.index.TextArray;
import vn.lantoa.catalogue.index.WordVector;

/** Corrects words that are in no text: by the one of all words one edit away that fits the others best. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class WordCorrections {
    /** Texts counted for a candidate: enough to tell a rare word from a common one. */
    private static final int COUNTED = 50;

    private static final int MOST_CANDIDATES = 12;

    @PersistenceContext
    EntityManager em;

    /** The terms with unknown words replaced; the same terms when there is no correction. */
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
        var candidates = likely.stream()
                .filter(existing::contains)
                .limit(MOST_CANDIDATES)
                .toList();
        if (candidates.isEmpty()) return "";
        var beside =
                others.stream().map(other -> " & " + WordVector.quote(other)).collect(Collectors.joining());
        List<?> rows = em.createNativeQuery("select c.word, (select count(*) from (select 1 from search_document d"
                        + " where d.plain @@ (c.query)::tsquery and (d.expires_at is null or d.expires_at > now())"
                        + " limit " + COUNTED + ") counted) from unnest(?1::text[], ?2::text[])"
                        + " with ordinality c(word, query, place) order by 2 desc, c.place limit 1")
                .setParameter(1, TextArray.of(candidates))
                .setParameter(
                        2,
                        TextArray.of(candidates.stream()
                                .map(one -> WordVector.quote(one) + beside)
                                .toList()))
                .getResultList();
        var best = (Object[]) rows.get(0);
        return ((Number) best[1]).intValue() > 0 ? (String) best[0] : "";
    }

    private List<String> knownAmong(Collection<String> words) {
        if (words.isEmpty()) return List.of();
        List<?> found = em.createNativeQuery("select word from search_word where word = any(?1::text[])")
                .setParameter(1, TextArray.of(words))
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }
}
