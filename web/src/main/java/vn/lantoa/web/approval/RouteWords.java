package vn.lantoa.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.approval.route.RouteCommand;
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

    /** Reads the scope and steps of a request; an empty word means any. */
    public RouteCommand command(
            @Nullable String organisation,
            @Nullable String kind,
            @Nullable Integer steps,
            @Nullable String second,
            Actor by) {
        return new RouteCommand(
                organisation("organisation", organisation),
                RequestParsing.optional("kind", kind, AssetKind.class),
                steps == null ? 0 : steps,
                organisation("second", second),
                by);
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
