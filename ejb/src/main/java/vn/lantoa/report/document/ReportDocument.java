package vn.lantoa.report.document;

/** A document of a report: its kind, the name of its file, and its bytes. */
public record ReportDocument(DocumentKind kind, String name, byte[] bytes) {}
