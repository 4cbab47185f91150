package vn.lantoa.asset.upload.limit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.organisation.Organisations;

/** How much may come, and how much has. For those who oversee the whole. */
@Stateless
public class ReadUploadLimits {
    @Inject
    Oversight oversight;

    @Inject
    UploadLimits limits;

    @Inject
    Organisations organisations;

    /**
     * All limits.
     *
     * @param kinds those that have files
     * @param every the bytes an organisation without a limit of its own may keep; null for any number
     * @param organisations those with a limit of their own, by name
     */
    public record Limits(List<OfKind> kinds, @Nullable Long every, List<OfOrganisation> organisations) {
        public Limits {
            kinds = List.copyOf(kinds);
            organisations = List.copyOf(organisations);
        }
    }

    /**
     * The most bytes of one file of a kind.
     *
     * @param own what the kind itself says
     */
    public record OfKind(String kind, long bytes, long own) {}

    /** The bytes an organisation may keep, and those it keeps or is about to. */
    public record OfOrganisation(String code, String name, long bytes, long used) {}

    public Limits call(Actor by) {
        oversight.requireAuditor(by);
        var kinds = Stream.of(AssetKind.values())
                .filter(kind -> kind.maxBytes() > 0)
                .map(kind -> new OfKind(kind.slug(), limits.maxBytes(kind), kind.maxBytes()))
                .toList();
        return new Limits(kinds, limits.findEvery().orElse(null), ofOrganisations());
    }

    private List<OfOrganisation> ofOrganisations() {
        return limits.all().entrySet().stream()
                .flatMap(set -> UploadLimit.find(set.getKey()).stream()
                        .filter(UploadLimit.OfOrganisation.class::isInstance)
                        .map(UploadLimit.OfOrganisation.class::cast)
                        .flatMap(limit -> of(limit, set.getValue()).stream()))
                .sorted(Comparator.comparing(OfOrganisation::name))
                .toList();
    }

    private Optional<OfOrganisation> of(UploadLimit.OfOrganisation limit, long bytes) {
        return organisations
                .findView(limit.organisation())
                .map(view -> new OfOrganisation(view.code(), view.name(), bytes, limits.used(limit.organisation())));
    }
}
