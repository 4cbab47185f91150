package vn.lantoa.web.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.Term;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.ExplainedServices;
import vn.lantoa.catalogue.Hrefs;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Language;
import vn.lantoa.web.catalogue.AssetView.Fact;
import vn.lantoa.web.catalogue.AssetView.MediaLink;
import vn.lantoa.web.page.UiLanguage;

/** Builds the model of an asset's page from its catalogue entry. */
@ApplicationScoped
public class AssetViews {
    private static final Set<String> PLAYABLE = Set.of("text/vtt", "application/x-subrip");

    @Inject
    HubAddress address;

    @Inject
    ExplainedServices services;

    @Inject
    UiLanguage ui;

    /** Returns the model for this entry. */
    public AssetView of(CatalogueEntry entry) {
        var texts = entry.texts();
        var image = image(entry);
        var explained = services.of(entry);
        return new AssetView(
                entry.asset().value().toString(),
                entry.version(),
                entry.current(),
                texts.title(),
                texts.description(),
                Stream.of(texts.text().split("\\n+")).filter(p -> !p.isBlank()).toList(),
                entry.kind().labelKey(),
                entry.language().tag(),
                entry.form().name(),
                entry.publisher(),
                entry.publishedAt(),
                texts.aiUse().name(),
                texts.alternativeText(),
                address.of(Hrefs.page(entry.asset())).toString(),
                image,
                video(entry),
                main(entry, "audio/").map(this::link).orElse(null),
                subtitles(entry),
                entry.files().stream().map(this::link).toList(),
                Editions.of(entry, address),
                entry.contentCredentials(),
                siblings(entry),
                facts(entry),
                explained,
                StructuredData.of(entry, explained, address, licence(texts.license()), image));
    }

    private Optional<String> licence(String code) {
        return Vocabulary.LICENCES.find(code).map(Term::uri).filter(uri -> !uri.isEmpty());
    }

    /** Returns the names of languages by tag. */
    public Map<String, String> languageNames() {
        return Vocabulary.LANGUAGES.terms().stream()
                .collect(Collectors.toMap(term -> term.code(), term -> term.name(ui.tag())));
    }

    /** Returns the languages' own names by tag, or the Vietnamese names of languages without one. */
    static Map<String, String> ownNames() {
        return Vocabulary.LANGUAGES.terms().stream()
                .collect(Collectors.toMap(Term::code, term -> term.text().isEmpty() ? term.vi() : term.text()));
    }

    private @Nullable MediaLink image(CatalogueEntry entry) {
        return Stream.of("preview", "poster", "thumbnail")
                .flatMap(name -> entry.rendition(name).stream())
                .findFirst()
                .or(() -> entry.mainFile().filter(f -> f.mediaType().startsWith("image/")))
                .map(this::link)
                .orElse(null);
    }

    /** Returns the film for browsers: the MP4 rendition if there is one, otherwise the master file. */
    private @Nullable MediaLink video(CatalogueEntry entry) {
        return entry.rendition("mp4")
                .or(() -> main(entry, "video/"))
                .map(this::link)
                .orElse(null);
    }

    private static Optional<PublicFile> main(CatalogueEntry entry, String type) {
        return entry.files().stream()
                .filter(f -> f.mediaType().startsWith(type))
                .findFirst();
    }

    /** Returns the subtitles, with the asset's own language first, because players show the first track. */
    private static List<AssetView.SubtitleLink> subtitles(CatalogueEntry entry) {
        return entry.files().stream()
                .filter(f -> f.role().equals("SUBTITLES") && PLAYABLE.contains(f.mediaType()))
                .map(f -> f.language() == null ? entry.language() : f.language())
                .sorted(Comparator.comparing(language -> !language.equals(entry.language())))
                .map(language -> new AssetView.SubtitleLink(
                        Hrefs.subtitles(entry, language, "vtt"),
                        Hrefs.subtitles(entry, language, "srt"),
                        language.tag()))
                .toList();
    }

    private MediaLink link(PublicFile file) {
        var href = Hrefs.bytes(file);
        var language = file.language();
        return new MediaLink(
                href,
                address.of(href).toString(),
                file.name(),
                file.mediaType(),
                file.role().toLowerCase(Locale.ROOT),
                language == null ? "" : language.tag(),
                new AssetView.Extent(file.bytes(), file.width(), file.height()));
    }

    private List<AssetView.SiblingLink> siblings(CatalogueEntry entry) {
        return entry.languages().stream()
                .map(l -> new AssetView.SiblingLink(
                        Hrefs.page(l.asset()),
                        l.language().tag(),
                        languageName(l.language()),
                        l.form().name(),
                        l.title()))
                .toList();
    }

    private List<Fact> facts(CatalogueEntry entry) {
        var texts = entry.texts();
        var facts = new ArrayList<Fact>();
        add(facts, "asset.publisher", entry.publisher());
        add(facts, "asset.creator", texts.creator());
        add(facts, "asset.language", languageName(entry.language()));
        for (var field : MetadataField.FACTS) add(facts, "asset." + field.key(), named(field, field.read(texts)));
        return facts;
    }

    private String named(MetadataField field, String value) {
        return field.findVocabulary().map(all -> all.name(value, ui.tag())).orElse(value);
    }

    private String languageName(Language language) {
        return Vocabulary.LANGUAGES.name(language.tag(), ui.tag());
    }

    private static void add(List<Fact> facts, String key, String value) {
        if (!value.isBlank()) facts.add(new Fact(key, value));
    }
}
