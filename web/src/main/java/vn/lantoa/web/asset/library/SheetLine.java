package vn.lantoa.web.asset.library;

import java.util.List;
import java.util.Map;

/**
 * A row of a table of files: what the draft of its file is to have.
 *
 * @param row as a spreadsheet counts
 * @param kind the slug; empty where the row says none
 * @param language the tag; empty where the row says none
 * @param texts the fields of the draft that the row fills, by their names
 * @param wrong what is wrong with the row, in sentences
 */
public record SheetLine(
        int row, String file, String kind, String language, Map<String, String> texts, List<String> wrong) {
    public SheetLine {
        texts = Map.copyOf(texts);
        wrong = List.copyOf(wrong);
    }
}
