package vn.lantoa.web.service;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.lantoa.catalogue.UnexplainedServices;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.query.ListPage;
import vn.lantoa.service.LinkState;
import vn.lantoa.service.ServiceLevel;
import vn.lantoa.service.ServiceRegister;
import vn.lantoa.service.ServiceRegister.ServiceFilter;
import vn.lantoa.service.ServiceView;
import vn.lantoa.web.request.ListQuery;
import vn.lantoa.web.request.RequestParsing;

/** Query parameters of services, for the console's page and the API. */
public class ServiceQuery extends ListQuery {
    private static final int LONGEST = 200;

    @QueryParam("q")
    @DefaultValue("")
    @Parameter(description = "Part of a name or of a code, without regard to case and marks")
    String q = "";

    @QueryParam("field")
    @DefaultValue("")
    @Parameter(description = "A field of administration, in the words of the register")
    String field = "";

    @QueryParam("level")
    @DefaultValue("")
    @Parameter(description = "`ministry`, `province`, `commune` or `other`", example = "commune")
    String level = "";

    @QueryParam("essential")
    @DefaultValue("")
    @Parameter(description = "`true` for essential services alone", example = "true")
    String essential = "";

    @QueryParam("link")
    @DefaultValue("")
    @Parameter(
            description = "State of the address on the national portal: `good`, `broken`, `away`, `unknown`",
            example = "good")
    String link = "";

    @QueryParam("abolished")
    @DefaultValue("")
    @Parameter(description = "`true` for abolished services too", example = "true")
    String abolished = "";

    @QueryParam("unexplained")
    @DefaultValue("")
    @Parameter(
            description = "`true` for services that nothing public explains, in `lang` and for `audience` where given",
            example = "true")
    String unexplained = "";

    @QueryParam("lang")
    @DefaultValue("")
    @Parameter(description = "The language of what is missing", example = "km")
    String language = "";

    @QueryParam("audience")
    @DefaultValue("")
    @Parameter(description = "The audience of what is missing", example = "elderly")
    String audience = "";

    private ServiceFilter filter() {
        Issues.none()
                .when(q.length() > LONGEST, "q", "too-long", LONGEST)
                .when(field.length() > LONGEST, "field", "too-long", LONGEST)
                .throwIfAny();
        return new ServiceFilter(
                q.strip(),
                field.strip(),
                RequestParsing.optional("level", level, ServiceLevel.class),
                isTrue(essential),
                RequestParsing.optional("link", link, LinkState.class),
                isTrue(abolished));
    }

    /** Returns one page of the requested services, or of the services that no asset explains. */
    ListPage<ServiceView> page(ServiceRegister register, UnexplainedServices others, String after, int limit) {
        return isTrue(unexplained)
                ? others.page(filter(), language.strip(), audience.strip(), after, limit)
                : register.page(filter(), after, limit);
    }

    private static boolean isTrue(String text) {
        return text.equals("true");
    }
}
