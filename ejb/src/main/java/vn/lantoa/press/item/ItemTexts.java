package vn.lantoa.press.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.kernel.Language;

/** The texts of a version: the officer's own, transcripts, and what was read out of its files. */
final class ItemTexts {
    private static final Set<String> SPOKEN = Set.of("TRANSCRIPT");
    private static final Set<String> WRITTEN = Set.of("WEB", "MASTER", "PRINT", "TEXT");

    private ItemTexts() {}

    /** The texts of an entry; of those read out of files, only the texts of these files. */
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
