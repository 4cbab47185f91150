package vn.lantoa.press.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.kernel.Language;

/** Texts of a version: the officer's own text, transcripts, and text extracted from its files. */
final class ItemTexts {
    private static final Set<String> SPOKEN = Set.of("TRANSCRIPT");
    private static final Set<String> WRITTEN = Set.of("WEB", "MASTER", "PRINT", "TEXT");

    private ItemTexts() {}

    /** Returns the texts of an entry. Extracted texts are included only for the given files. */
    static List<NewsItem.ItemText> of(CatalogueEntry entry, ItemFacts facts, List<NewsItem.ItemFile> files) {
        var texts = new ArrayList<NewsItem.ItemText>();
        var own = entry.texts().text();
        if (!own.isBlank()) texts.add(new NewsItem.ItemText(NewsItem.ItemText.MAIN, entry.language(), own));
        var given = files.stream().map(one -> one.file().sha256().hex()).collect(Collectors.toSet());
        var readable = facts.texts().stream()
                .filter(text -> given.contains(text.sha256()) && !text.text().isBlank())
                .toList();
        readable.stream()
                .filter(text -> SPOKEN.contains(text.role()))
                .forEach(text -> texts.add(text(NewsItem.ItemText.TRANSCRIPT, text, entry.language())));
        readable.stream()
                .filter(text -> WRITTEN.contains(text.role()))
                .limit(1)
                .forEach(text -> texts.add(text(NewsItem.ItemText.EXTRACTED, text, entry.language())));
        return texts;
    }

    private static NewsItem.ItemText text(String role, ItemFacts.FileText text, Language otherwise) {
        return new NewsItem.ItemText(role, text.language() == null ? otherwise : text.language(), text.text());
    }
}
