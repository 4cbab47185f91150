package vn.lantoa.web.asset.page;

import jakarta.ws.rs.FormParam;
import java.net.URI;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import vn.lantoa.web.asset.NewAssetBody;
import vn.lantoa.web.request.QueryText;

/** The form that creates an asset or a variant. */
public class BeginForm {
    @FormParam("title")
    @Nullable String title;

    @FormParam("organisation")
    @Nullable String organisation;

    @FormParam("kind")
    @Nullable String kind;

    @FormParam("language")
    @Nullable String language;

    @FormParam("variantOf")
    @Nullable String variantOf;

    @FormParam("madeFrom")
    @Nullable Integer madeFrom;

    @FormParam("form")
    @Nullable String form;

    /** The pressed button: {@code similar}, or null. */
    @FormParam("then")
    @Nullable String then;

    NewAssetBody asset() {
        return new NewAssetBody(organisation, kind, language == null ? "vi" : language, variantOf, madeFrom, form);
    }

    /** Returns the typed title; may be empty. */
    String title() {
        return title == null ? "" : title;
    }

    boolean looksForSimilar() {
        return "similar".equals(then);
    }

    /** Returns the address of the page of similar assets, which leads back to this form with all typed values. */
    URI similar() {
        var typed = new LinkedHashMap<String, @Nullable String>();
        typed.put("title", title());
        typed.put("organisation", organisation);
        typed.put("kind", kind);
        typed.put("language", language);
        return URI.create(QueryText.after("/console/search/similar", typed));
    }
}
