package vn.lantoa.catalogue.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.catalogue.CatalogueCard;

/**
 * Search result.
 *
 * @param title the title in pieces
 * @param snippet the text around the first match in description or text, in pieces; may be empty
 * @param inside the place in one of its files where the words occur; null if they do not
 */
public record SearchHit(CatalogueCard card, List<Piece> title, List<Piece> snippet, @Nullable Inside inside) {
    /** Piece of text, and whether it is a match. */
    public record Piece(String text, boolean hit) {}

    /**
     * Place in a file.
     *
     * @param page the page number from 1; 0 if it is a moment
     * @param millis milliseconds from the start if it is a moment
     * @param file the address of the file, for pages
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
