package vn.lantoa.asset.upload;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.UseCase;

/** Reads upload limits and usage, for auditors at the root. */
@UseCase
public class ReadUploadLimits {
    @Inject
    Oversight oversight;

    @Inject
    UploadLimits limits;

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
        var organisations = limits.quotas().stream()
                .map(one -> new OfOrganisation(one.code(), one.name(), one.bytes(), limits.used(one.id())))
                .toList();
        return new Limits(kinds, limits.findEvery().orElse(null), organisations);
    }
}
