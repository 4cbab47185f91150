package vn.lantoa.catalogue.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.catalogue.CatalogueCard;

/**
 * A result of a search.
 *
 * @param title the title in pieces
 * @param snippet the words around the first hit in description or text, in pieces; may be empty
 * @param inside the place in one of its files, if the words are there
 */
public record SearchHit(CatalogueCard card, List<Piece> title, List<Piece> snippet, @Nullable Inside inside) {
    /** A piece of text, and whether it is a hit. */
    public record Piece(String text, boolean hit) {}

    /**
     * A place in a file.
     *
     * @param page number of a page from 1, or 0
     * @param millis milliseconds from the beginning where it is a moment
     * @param file address of the file, for pages
     */
    public record Inside(int page, long millis, String file, List<Piece> snippet) {
        public Inside {
            snippet = List.copyOf(snippet);
        }
    }

    public SearchHit {
        title = List.copyOf(title);
        snippet = List.copyOf(snippet);
    }
}
