package vn.lantoa.catalogue.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.catalogue.CatalogueCard;

/**
 * Search result.
 *
 * @param title the title in pieces
 * @param snippet the text around the first match in description or text, in pieces; possibly empty
 * @param inside the place in one of the asset's files where the words occur; null if the files do not contain the words
 */
public record SearchHit(CatalogueCard card, List<Piece> title, List<Piece> snippet, @Nullable Inside inside) {
    /**
     * Piece of text.
     *
     * @param hit whether the piece is a match
     */
    public record Piece(String text, boolean hit) {}

    /**
     * Place in a file.
     *
     * @param page the page number from 1; 0 for a moment of a recording
     * @param millis milliseconds from the start of the recording
     * @param file the address of the file, for a page
     */
    public record Inside(int page, long millis, String file, List<Piece> snippet) {}
}
