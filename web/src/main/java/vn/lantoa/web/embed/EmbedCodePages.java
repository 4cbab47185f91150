package vn.lantoa.web.embed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.catalogue.Catalogue;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.embed.Bounds;
import vn.lantoa.embed.FrameSize;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.NotFound;
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
        var entry = catalogue.findShown(new AssetId(asset)).orElseThrow(() -> new NotFound("asset " + asset));
        var choice = EmbedCode.Choice.of(form, language, text);
        return Page.of("embed/code.ftlh")
                .with("id", entry.asset().toString())
                .with("title", entry.texts().title())
                .with("contentLanguage", entry.language().tag())
                .with("code", EmbedCode.of(entry, choice, hub, script.integrity()))
                .with("forms", EmbedCode.FORMS)
                .with("chosen", choice.language())
                .with("large", choice.large())
                .with("tongues", languages(entry))
                .with("preview", EmbedCode.path(entry.asset(), choice))
                .with("frame", FrameSize.of(entry, Bounds.NONE))
                .revalidated();
    }

    private List<LanguageChoice> languages(CatalogueEntry entry) {
        return Stream.concat(
                        Stream.of(entry.language()), entry.languages().stream().map(one -> one.language()))
                .map(Language::tag)
                .distinct()
                .map(tag -> new LanguageChoice(tag, Vocabulary.LANGUAGES.name(tag, ui.tag())))
                .toList();
    }
}
