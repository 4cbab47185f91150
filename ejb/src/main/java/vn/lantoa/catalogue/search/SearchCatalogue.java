package vn.lantoa.catalogue.search;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.kernel.Meters;
import vn.lantoa.kernel.UseCase;

/**
 * Searches what is public. A result has all words, with diacritics or without. Where there is none, words count as
 * prefixes, then corrections of words that are in no text, then texts that lack one of three words or more: scanned
 * texts have errors that no dictionary corrects.
 */
@UseCase
@Transactional(TxType.SUPPORTS)
public class SearchCatalogue {
    private static final int LEAST_FOR_ALL_BUT_ONE = 3;

    @Inject
    SearchRows rows;

    @Inject
    WordCorrections corrections;

    @Inject
    Meters meters;

    @Inject
    SearchBulkhead bulkhead;

    /** A page of the present results. */
    public SearchResults call(SearchRequest asked) {
        meters.count("lantoa_searches_total", "sort", asked.sort().name());
        return bulkhead.in(() -> found(asked));
    }

    private SearchResults found(SearchRequest asked) {
        var terms = SearchTerms.parse(asked.words());
        if (terms.isEmpty()) return rows.find(asked, terms, "");
        var found = rows.find(asked, terms, terms.plain());
        if (found.found() == 0) found = rows.find(asked, terms, terms.begun());
        if (found.found() > 0) return found;
        var corrected = corrections.of(terms);
        if (!corrected.equals(terms))
            found = rows.find(asked, corrected, corrected.plain()).insteadOf(corrected.typed());
        if (found.found() > 0 || corrected.size() < LEAST_FOR_ALL_BUT_ONE) return found;
        return rows.find(asked, corrected, corrected.allButOne()).loose();
    }
}
