package vn.lantoa.embed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.catalogue.Catalogue;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.Hrefs;
import vn.lantoa.catalogue.LanguageLink;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.catalogue.PublicTranscripts;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.release.parity.Following;

/** Template model of an embed. Addresses are paths of the hub unless stated otherwise. */
@ApplicationScoped
class EmbedModel {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    Catalogue catalogue;

    @Inject
    PublicTranscripts transcripts;

    @Inject
    HubAddress address;

    @Inject
    ZoneId zone;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /**
     * Link of the language switch.
     *
     * @param label the language's own name if known
     */
    public record Sibling(String href, String language, String label, String form) {}

    /** Picture in one width. */
    public record Width(String href, int width) {}

    /** Displayed page of a document, with links to the previous and next pages. */
    public record Leaf(PublicFile picture, String href, int number, int of, String before, String after, String text) {}

    Map<String, Object> of(CatalogueEntry entry, EmbedOptions options) {
        var ui = options.surfaceFor(entry.language().tag());
        var model = new HashMap<String, Object>(surface(ui, options));
        model.put("entry", entry);
        model.put("day", day(entry.publishedAt()));
        model.put("transcripts", transcripts.of(entry));
        media(model, entry, options);
        model.put("siblings", siblings(entry, options, ui));
        model.put("canonical", address.of(Hrefs.page(entry.asset())).toString());
        model.put("larger", Hrefs.frame(entry.asset()) + options.query(!options.large(), options.page()));
        model.put("machineMade", catalogue.isMachineMade(entry));
        catalogue.findOutdated(entry).ifPresent(source -> outdated(model, source, options));
        return model;
    }

    /** Returns the values that every document needs. */
    Map<String, Object> surface(String ui, EmbedOptions options) {
        return Map.of("ui", ui, "large", options.large(), "hub", address.url().toString());
    }

    private void media(Map<String, Object> model, CatalogueEntry entry, EmbedOptions options) {
        EmbedMedia.still(entry).ifPresent(picture -> {
            model.put("picture", picture);
            model.put("still", Hrefs.bytes(picture));
        });
        model.put("films", EmbedMedia.films(entry));
        EmbedMedia.film(entry).ifPresent(film -> model.put("film", film));
        EmbedMedia.sound(entry).map(Hrefs::bytes).ifPresent(sound -> model.put("sound", sound));
        model.put("tracks", EmbedMedia.tracks(entry));
        model.put("languageNames", names(entry));
        var pages = EmbedMedia.pages(entry);
        if (!pages.isEmpty()) model.put("leaf", leaf(entry, pages, options));
        model.put("webp", sizes(EmbedMedia.widths(entry, "webp")));
        model.put("jpeg", sizes(EmbedMedia.widths(entry, "jpeg")));
    }

    private Leaf leaf(CatalogueEntry entry, List<PublicFile> pages, EmbedOptions options) {
        int number = Math.min(options.page(), pages.size());
        var here = Hrefs.frame(entry.asset());
        var picture = pages.get(number - 1);
        return new Leaf(
                picture,
                Hrefs.bytes(picture),
                number,
                pages.size(),
                number == 1 ? "" : here + options.query(options.large(), number - 1),
                number == pages.size() ? "" : here + options.query(options.large(), number + 1),
                pageText(entry, number));
    }

    private static List<Width> sizes(List<PublicFile> pictures) {
        return pictures.stream()
                .map(one -> new Width(Hrefs.bytes(one), one.width() == null ? 1 : one.width()))
                .toList();
    }

    private List<Sibling> siblings(CatalogueEntry entry, EmbedOptions options, String ui) {
        return entry.languages().stream()
                .map(one -> new Sibling(
                        Hrefs.frame(one.asset()) + options.query(),
                        one.language().tag(),
                        ownName(one, ui),
                        one.form().name()))
                .toList();
    }

    private String ownName(LanguageLink link, String ui) {
        return Vocabulary.LANGUAGES
                .find(link.language().tag())
                .map(term -> term.text().isEmpty() ? term.name(ui) : term.text())
                .orElse(link.language().tag());
    }

    private Map<String, String> names(CatalogueEntry entry) {
        var names = new HashMap<String, String>();
        Stream.concat(
                        EmbedMedia.tracks(entry).stream().map(EmbedMedia.Track::language),
                        transcripts.of(entry).stream().map(PublicTranscripts.Transcript::language))
                .forEach(tag -> names.put(tag, Vocabulary.LANGUAGES.name(tag, "vi")));
        return names;
    }

    private static void outdated(Map<String, Object> model, Following source, EmbedOptions options) {
        model.put("outdated", Hrefs.frame(source.source()) + options.query());
        model.put("outdatedLanguage", source.language().tag());
        model.put("changes", source.changes());
    }

    String day(Instant at) {
        return DAY.format(LocalDate.ofInstant(at, zone));
    }

    /** Returns the text of a page of the first PDF of this entry; empty if no text was extracted. */
    private String pageText(CatalogueEntry entry, int page) {
        return database.sql(
                        """
                        select string_agg(p.content, E'\\n' order by p.ordinal)
                          from search_passage p
                          join public_release r on r.version_id = p.version_id
                          join version_file f on f.version_id = p.version_id and f.position = p.position
                         where r.asset_id = :asset and r.version_number = :version
                           and (r.expires_at is null or r.expires_at > :now) and p.kind = 'PAGE' and p.place = :page
                           and not exists (select 1 from withheld_hash h where h.sha256 = f.sha256)
                         group by p.position order by p.position limit 1""")
                .with(entry)
                .with("now", clock.instant())
                .with("page", page)
                .value(String.class)
                .orElse("");
    }
}
