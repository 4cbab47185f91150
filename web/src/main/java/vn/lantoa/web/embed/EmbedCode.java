package vn.lantoa.web.embed;

import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.embed.Bounds;
import vn.lantoa.embed.FrameMarkup;
import vn.lantoa.embed.FrameSize;
import vn.lantoa.kernel.HubAddress;

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
                        "<script type=\"module\" src=\"" + hub.url() + "/embed/lantoa.js?v=" + ComponentScript.NEWEST
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
