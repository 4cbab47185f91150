package vn.lantoa.web.page;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import vn.lantoa.kernel.table.Spreadsheet;

/** Builds responses with a file for the current caller only, which the browser saves under its name. */
public final class Attachment {
    private Attachment() {}

    /** Returns a table as CSV, complete or streamed. */
    public static Response csv(Object text, String name) {
        return of(text, "text/csv; charset=utf-8", name);
    }

    /** Returns a workbook. */
    public static Response workbook(byte[] workbook, String name) {
        return of(workbook, Spreadsheet.TYPE, name);
    }

    /** Returns a file of this media type; its name must not contain quotation marks. */
    public static Response of(Object content, String mediaType, String name) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
