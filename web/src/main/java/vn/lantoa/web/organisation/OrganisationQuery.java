package vn.lantoa.web.organisation;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.OrganisationFilter;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.web.request.RequestParsing;
import vn.lantoa.web.request.WrittenTime;

/** Query parameters of the list of organisations. */
public class OrganisationQuery {
    @QueryParam("q")
    @DefaultValue("")
    @Parameter(description = "Part of a present or former name or of the code, without regard to case and marks")
    String q = "";

    @QueryParam("kind")
    @Parameter(description = "DEPARTMENT, WARD, COMMUNE …")
    @Nullable String kind;

    @QueryParam("validOn")
    @Parameter(description = "A day on which it exists", example = "2026-10-10")
    @Nullable String validOn;

    @QueryParam("cursor")
    @Nullable String cursor;

    @QueryParam("limit")
    @DefaultValue("50")
    int limit = 50;

    OrganisationFilter filter() {
        var known = RequestParsing.optional("kind", kind, OrganisationKind.class);
        return new OrganisationFilter(q, known, WrittenTime.day("validOn", validOn));
    }

    /** Returns the code after which the page of the list begins. */
    String after() {
        if (cursor == null) return "";
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Rejected(Issues.of("cursor", "not-known"));
        }
    }

    static String cursor(String code) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(code.getBytes(StandardCharsets.UTF_8));
    }
}
