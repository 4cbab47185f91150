package vn.lantoa.report.document;

/** A document of a report: kind, file name and bytes. */
public record ReportDocument(DocumentKind kind, String name, byte[] bytes) {}
