package vn.lantoa.embed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.asset.VariantForm;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.catalogue.Catalogue;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.Hrefs;
import vn.lantoa.catalogue.PublicFile;

/** Template model of the page behind a leaflet's code. */
@ApplicationScoped
class LeafletModel {
    @Inject
    Catalogue catalogue;

    /** Language that the reader may choose. */
    public record Choice(String language, String name, boolean chosen) {}

    /** Adds the entry, or its variant in the reader's language, to the model. */
    void show(Map<String, Object> model, CatalogueEntry found, Reader reader) {
        var tags = tags(found);
        var entry = reader.bestOf(tags)
                .filter(tag -> !tag.equals(found.language().tag()))
                .flatMap(found::sibling)
                .flatMap(sibling -> catalogue.findShown(sibling.asset()))
                .orElse(found);
        model.put("entry", entry);
        model.put("page", Hrefs.page(entry.asset()));
        model.put("choices", tags.stream().map(tag -> choice(tag, entry)).toList());
        model.put("outdated", catalogue.findOutdated(entry).isPresent());
        sound(entry).map(Hrefs::bytes).ifPresent(sound -> model.put("sound", sound));
    }

    private static List<String> tags(CatalogueEntry entry) {
        var tags = new ArrayList<String>(List.of(entry.language().tag()));
        entry.languages().stream()
                .filter(one -> one.form() == VariantForm.STANDARD)
                .map(one -> one.language().tag())
                .forEach(tags::add);
        return tags.stream().distinct().toList();
    }

    private Choice choice(String tag, CatalogueEntry shown) {
        var name = Vocabulary.LANGUAGES
                .find(tag)
                .map(term -> term.text().isEmpty() ? term.vi() : term.text())
                .orElse(tag);
        return new Choice(tag, name, shown.language().tag().equals(tag));
    }

    /** Returns the audio of an entry, the smallest file first, because readers use phones outdoors. */
    private static Optional<PublicFile> sound(CatalogueEntry entry) {
        var own = entry.files().stream()
                .filter(file -> file.mediaType().startsWith("audio/"))
                .findFirst();
        return Stream.of("mp3-64", "mp3-128")
                .flatMap(name -> entry.rendition(name).stream())
                .findFirst()
                .or(() -> own);
    }
}
