package vn.lantoa.asset.upload;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;

/** Reads upload limits and usage, for auditors at the root. */
@UseCase
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
     * @param kinds the kinds that have files
     * @param every the default quota of organisations, in bytes; null if unlimited
     * @param organisations the organisations with their own quota, by name
     */
    public record Limits(List<OfKind> kinds, @Nullable Long every, List<OfOrganisation> organisations) {}

    /**
     * The maximum size of one file of a kind, in bytes.
     *
     * @param own the default limit of the kind, in bytes
     */
    public record OfKind(String kind, long bytes, long own) {}

    /** The quota and the usage of an organisation, in bytes. The usage includes unfinished uploads. */
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
                .flatMap(set ->
                        new UploadLimit(set.getKey()).findOrganisation().flatMap(id -> of(id, set.getValue())).stream())
                .sorted(Comparator.comparing(OfOrganisation::name))
                .toList();
    }

    private Optional<OfOrganisation> of(OrganisationId id, long bytes) {
        return organisations
                .findView(id)
                .map(view -> new OfOrganisation(view.code(), view.name(), bytes, limits.used(id)));
    }
}
