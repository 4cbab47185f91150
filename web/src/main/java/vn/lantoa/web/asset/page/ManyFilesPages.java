package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.web.asset.OwnOrganisations;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.Page;

/** The page that turns many files into one draft each. A script checks all files before any draft is created. */
@Path("/console/assets/many")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ManyFilesPages {
    /** Maximum number of files at once. */
    static final int MOST = 300;

    @Inject
    OwnOrganisations own;

    @Inject
    VocabularyLabels labels;

    /** A media type that an asset of this kind accepts, and its most likely role. */
    public record Taken(String kind, String type, String role) {}

    @GET
    public Page page() {
        return new Page(
                "asset/many.ftlh",
                Map.of(
                        "organisations", OrganisationChoices.byCode(own.all()),
                        "kinds", labels.kinds(),
                        "languageOptions", labels.languages(),
                        "topics", labels.topics(),
                        "taken", taken(),
                        "most", MOST));
    }

    private static List<Taken> taken() {
        return Arrays.stream(AssetKind.values())
                .flatMap(kind -> kind.mediaTypes().stream()
                        .sorted()
                        .map(type -> new Taken(
                                kind.slug(), type, kind.rolesOf(type).get(0).slug())))
                .toList();
    }
}
