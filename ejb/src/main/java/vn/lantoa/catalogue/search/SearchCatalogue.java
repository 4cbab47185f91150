package vn.lantoa.catalogue.search;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.kernel.Meters;
import vn.lantoa.kernel.UseCase;

/**
 * Searches the public catalogue. A result contains all words, with or without diacritics. If there are no results, the
 * words are tried as prefixes, then with corrections of unknown words. Finally, if there are at least three words, a
 * result may lack one of them, because scanned texts contain errors that no dictionary corrects.
 */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
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

    /** Returns a page of the current results. */
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
