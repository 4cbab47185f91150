package vn.lantoa.asset.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lantoa.asset.Fact;

/**
 * Accessibility defects of a PDF (PDF/UA-1), shown to the officer, who may have a better edition. They do not block a
 * release, because some PDFs, such as a law or another agency's form, cannot be changed.
 */
public final class PdfForEveryone {
    private static final String PDF = "application/pdf";

    private PdfForEveryone() {}

    /**
     * Returns the defects: {@code tags}, {@code language}, {@code title-missing}; empty if the PDF was not inspected.
     */
    public static List<String> lacking(String mediaType, Map<String, String> facts) {
        var lacking = new ArrayList<String>();
        if (!mediaType.equals(PDF) || !facts.containsKey(Fact.PAGES)) return lacking;
        if (!"true".equals(facts.get(Fact.PDF_TAGGED))) lacking.add("tags");
        if (isBlank(facts, Fact.PDF_LANGUAGE)) lacking.add("language");
        if (isBlank(facts, Fact.TITLE)) lacking.add("title-missing");
        return lacking;
    }

    private static boolean isBlank(Map<String, String> facts, String key) {
        return facts.getOrDefault(key, "").isBlank();
    }
}
