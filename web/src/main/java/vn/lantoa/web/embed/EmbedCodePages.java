package vn.lantoa.web.embed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.catalogue.Catalogue;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicState;
import vn.lantoa.embed.Bounds;
import vn.lantoa.embed.FrameMarkup;
import vn.lantoa.embed.FrameSize;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.web.embed.EmbedCodePages.EmbedCode.Choice;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.UiLanguage;
import vn.lantoa.web.release.ContentSurface;

/** The page "Embed in your page": the code to copy, its preview, and the policy directives that the page needs. */
@RequestScoped
@ContentSurface
@Path("/a/{asset: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}/embed")
@Produces(MediaType.TEXT_HTML)
@Tag(name = "embed")
public class EmbedCodePages {
    @Inject
    Catalogue catalogue;

    @Inject
    ComponentScript script;

    @Inject
    HubAddress hub;

    @Inject
    Vocabularies vocabularies;

    @Inject
    UiLanguage ui;

    /** A language in which the asset can be shown. */
    public record LanguageChoice(String tag, String name) {}

    @GET
    @Operation(
            summary = "How to embed the asset in a page",
            description = "`form` is `component`, `frame` or `link`; `lang` and `text=large` as in `/embed/{asset}`.")
    public Response code(
            @PathParam("asset") UUID asset,
            @QueryParam("form") @DefaultValue("") String form,
            @QueryParam("lang") @DefaultValue("") String language,
            @QueryParam("text") @DefaultValue("") String text) {
        var state = catalogue.find(new AssetId(asset)).orElseThrow(() -> new NotFound("asset " + asset));
        if (!(state instanceof PublicState.PublicEntry shown)) throw new NotFound("asset " + asset);
        var choice = Choice.of(form, language, text);
        return Response.ok(new Page("embed/code.ftlh", model(shown.entry(), choice)))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private Map<String, ?> model(CatalogueEntry entry, Choice choice) {
        return Map.of(
                "id", entry.asset().toString(),
                "title", entry.texts().title(),
                "contentLanguage", entry.language().tag(),
                "code", EmbedCode.of(entry, choice, hub, script.integrity()),
                "forms", EmbedCode.FORMS,
                "chosen", choice.language(),
                "large", choice.large(),
                "tongues", languages(entry),
                "preview", EmbedCode.path(entry.asset(), choice),
                "frame", FrameSize.of(entry, Bounds.NONE));
    }

    private List<LanguageChoice> languages(CatalogueEntry entry) {
        return Stream.concat(
                        Stream.of(entry.language()), entry.languages().stream().map(one -> one.language()))
                .map(Language::tag)
                .distinct()
                .map(tag -> new LanguageChoice(tag, vocabularies.languages().name(tag, ui.tag())))
                .toList();
    }

    /**
     * An embed code to copy into a page, with the policy directives that the page needs.
     *
     * @param form {@code component}, {@code frame} or {@code link}
     * @param code the markup
     * @param policy directives that a strict Content-Security-Policy needs, one per line; possibly empty
     */
    public record EmbedCode(String form, String code, List<String> policy) {
        /** All forms, the recommended one first. */
        static final List<String> FORMS = List.of("component", "frame", "link");

        /** The chosen options. */
        record Choice(String form, String language, boolean large) {
            static Choice of(String form, String language, String text) {
                return new Choice(
                        FORMS.contains(form) ? form : FORMS.get(0),
                        language.matches("[A-Za-z0-9-]{0,35}") ? language : "",
                        text.equals("large"));
            }
        }

        static EmbedCode of(CatalogueEntry entry, Choice choice, HubAddress hub, String integrity) {
            var title = FrameMarkup.escaped(entry.texts().title());
            var page = hub.of("/a/" + entry.asset());
            var link = "<a href=\"" + page + "\">" + title + "</a>";
            return switch (choice.form()) {
                case "frame" ->
                    new EmbedCode(
                            "frame",
                            new FrameMarkup(
                                            hub.url() + path(entry.asset(), choice),
                                            entry.texts().title(),
                                            FrameSize.of(entry, Bounds.NONE))
                                    .html(),
                            List.of("frame-src " + hub.url()));
                case "link" ->
                    new EmbedCode("link", page.toString(), List.of("frame-src " + hub.url(), "img-src " + hub.url()));
                default ->
                    new EmbedCode(
                            "component",
                            "<script type=\"module\" src=\"" + hub.url() + "/embed/lantoa.js?v="
                                    + ComponentScript.NEWEST
                                    + "\" integrity=\"" + integrity + "\" crossorigin=\"anonymous\"></script>\n"
                                    + "<lantoa-asset asset=\"" + entry.asset() + "\"" + attributes(choice) + ">" + link
                                    + "</lantoa-asset>",
                            List.of("script-src " + hub.url(), "frame-src " + hub.url()));
            };
        }

        /** Returns the path of the document in the frame. */
        static String path(AssetId asset, Choice choice) {
            var query = (choice.language().isEmpty() ? "" : "&lang=" + choice.language())
                    + (choice.large() ? "&text=large" : "");
            return "/embed/" + asset + (query.isEmpty() ? "" : "?" + query.substring(1));
        }

        private static String attributes(Choice choice) {
            return (choice.language().isEmpty() ? "" : " lang=\"" + choice.language() + "\"")
                    + (choice.large() ? " text=\"large\"" : "");
        }
    }
}
