package vn.lantoa.report.document;

import vn.lantoa.kernel.Slug;
import vn.lantoa.kernel.table.Spreadsheet;

/** The kind of a document. Its slug is also the file name extension. */
public enum DocumentKind implements Slug {
    /** A text for editing and signing (Office Open XML). */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** A text for archiving (PDF/A-2a), with an empty field for a digital signature. */
    PDF("application/pdf"),
    /** A workbook with formulas as sums. */
    XLSX(Spreadsheet.TYPE),
    /** A table with Vietnamese headers and values. */
    CSV("text/csv; charset=utf-8"),
    /** A table with headers and values for programs. */
    MACHINE_CSV("text/csv; charset=utf-8");

    private final String mediaType;

    DocumentKind(String mediaType) {
        this.mediaType = mediaType;
    }

    @Override
    public String slug() {
        return this == MACHINE_CSV ? "machine.csv" : Slug.super.slug();
    }

    /** Returns the media type of the document. */
    public String mediaType() {
        return mediaType;
    }
}
