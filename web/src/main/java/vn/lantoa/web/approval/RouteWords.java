package vn.lantoa.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.web.request.RequestParsing;

/** Translation of the scope of a route: organisations by their codes, kinds by their slugs. */
@RequestScoped
public class RouteWords {
    @Inject
    Organisations organisations;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /**
     * Reads the scope and steps of a request; an empty word means any.
     *
     * @param deciders of each step; an empty one is the asset's own organisation
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

    /** So many steps, the first of them decided by these, the others by the asset's own organisation. */
    public static List<@Nullable String> steps(@Nullable Integer count, List<@Nullable String> deciders) {
        // one too many is as wrong as a million
        var most = Math.min(count == null ? 0 : count, RoutePlan.MOST + 1);
        return IntStream.range(0, most)
                .mapToObj(step -> step < deciders.size() ? deciders.get(step) : "")
                .collect(Collectors.toList());
    }

    /** The organisations that exist today. */
    public List<OrganisationView> organisations() {
        return organisations.validOn(LocalDate.ofInstant(clock.instant(), zone));
    }

    /** The slugs of all kinds. */
    public List<String> kinds() {
        return Stream.of(AssetKind.values()).map(AssetKind::slug).toList();
    }

    private @Nullable OrganisationId organisation(String field, @Nullable String code) {
        return RequestParsing.optional(
                field, code, text -> organisations.findView(text).map(OrganisationView::id));
    }
}
