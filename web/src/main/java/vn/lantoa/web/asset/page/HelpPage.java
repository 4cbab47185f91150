package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;

/** The help page: first steps per role, glossary, and keyboard shortcuts. */
@Path("/console/help")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class HelpPage {
    private static final List<String> ROLES = List.of("UPLOADER", "APPROVER", "RELEASER", "ADMINISTRATOR");

    /** Glossary terms that officers meet first. */
    private static final List<String> WORDS = List.of(
            "draft",
            "version",
            "seal",
            "submission",
            "release",
            "reach",
            "embargo",
            "recall",
            "rendition",
            "feed",
            "entitlement");

    @Inject
    PageWords words;

    @GET
    public Page show() {
        // the officer's own roles first
        var roles = Stream.concat(
                        ROLES.stream().filter(words::may), ROLES.stream().filter(role -> !words.may(role)))
                .toList();
        return new Page("asset/help.ftlh", Map.of("roles", roles, "words", WORDS));
    }
}
