package vn.lantoa.web.page;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import vn.lantoa.kernel.table.Spreadsheet;

/** The answer with a file for the present caller alone, which a browser keeps under its name. */
public final class Attachment {
    private Attachment() {}

    /** A table as CSV, whole or in parts. */
    public static Response csv(Object text, String name) {
        return of(text, "text/csv; charset=utf-8", name);
    }

    /** A workbook. */
    public static Response workbook(byte[] workbook, String name) {
        return of(workbook, Spreadsheet.TYPE, name);
    }

    /** A file of this media type; its name has no quotation marks. */
    public static Response of(Object content, String mediaType, String name) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
