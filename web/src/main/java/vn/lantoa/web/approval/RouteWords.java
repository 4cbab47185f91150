package vn.lantoa.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.approval.route.RouteCommand;
import vn.lantoa.approval.route.RoutePlan;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationRegister;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.web.request.RequestParsing;

/** Translates the scope of a route: organisations from their codes, kinds from their slugs. */
@RequestScoped
public class RouteWords {
    @Inject
    Organisations organisations;

    @Inject
    OrganisationRegister register;

    /**
     * Parses the scope and the steps of a request; an empty value means any.
     *
     * @param deciders organisation code per step; empty for the asset's own organisation
     */
    public RouteCommand command(
            @Nullable String organisation, @Nullable String kind, List<@Nullable String> deciders, Actor by) {
        return new RouteCommand(
                organisation("organisation", organisation),
                RequestParsing.optional("kind", kind, AssetKind.class),
                deciders.stream()
                        .map(code -> new RoutePlan.Step(organisation("deciders", code)))
                        .toList(),
                by);
    }

    /** Returns the deciders of {@code count} steps: first the given deciders, then the asset's own organisation. */
    public static List<@Nullable String> steps(@Nullable Integer count, List<@Nullable String> deciders) {
        // one step above the limit is enough for the rules to reject the count
        var most = Math.min(count == null ? 0 : count, RoutePlan.MOST + 1);
        return IntStream.range(0, most)
                .mapToObj(step -> step < deciders.size() ? deciders.get(step) : "")
                .collect(Collectors.toList());
    }

    /** Returns the organisations that are valid today. */
    public List<OrganisationView> organisations() {
        return register.today();
    }

    /** Returns the slugs of all kinds. */
    public List<String> kinds() {
        return Stream.of(AssetKind.values()).map(AssetKind::slug).toList();
    }

    private @Nullable OrganisationId organisation(String field, @Nullable String code) {
        return RequestParsing.optional(
                field, code, text -> organisations.findView(text).map(OrganisationView::id));
    }
}
