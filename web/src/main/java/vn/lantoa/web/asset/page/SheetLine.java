package vn.lantoa.web.asset.page;

import java.util.List;
import vn.lantoa.asset.draft.DraftChange;

/**
 * One row of a bulk upload table, with the values for the draft of its file.
 *
 * @param row row number in the spreadsheet, counted from 1
 * @param kind slug; empty if the row has none
 * @param language language tag; empty if the row has none
 * @param texts texts of the draft
 * @param wrong errors of the row, as sentences
 */
public record SheetLine(int row, String file, String kind, String language, DraftChange texts, List<String> wrong) {}
