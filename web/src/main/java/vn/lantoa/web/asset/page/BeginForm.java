package vn.lantoa.web.asset.page;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import vn.lantoa.web.asset.NewAssetBody;

/** The form by which an officer begins an asset or a variant. */
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

    /** What the pressed button is for: {@code similar}, or nothing. */
    @FormParam("then")
    @Nullable String then;

    NewAssetBody asset() {
        return new NewAssetBody(organisation, kind, language == null ? "vi" : language, variantOf, madeFrom, form);
    }

    /** The title that was typed, perhaps empty. */
    String title() {
        return title == null ? "" : title;
    }

    boolean looksForSimilar() {
        return "similar".equals(then);
    }

    /** The page of what is there already, which leads back here with all that was typed. */
    URI similar() {
        var address = UriBuilder.fromPath("/console/search/similar").queryParam("title", "{title}");
        if (organisation != null) address.queryParam("organisation", "{organisation}");
        return address.queryParam("kind", "{kind}")
                .queryParam("language", "{language}")
                .resolveTemplate("title", title())
                .resolveTemplate("organisation", organisation == null ? "" : organisation)
                .resolveTemplate("kind", kind == null ? "" : kind)
                .resolveTemplate("language", language == null ? "" : language)
                .build();
    }
}
