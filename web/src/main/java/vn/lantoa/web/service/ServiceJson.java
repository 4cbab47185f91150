package vn.lantoa.web.service;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.service.ImportServices;
import vn.lantoa.service.ServiceView;
import vn.lantoa.web.catalogue.Hrefs;

/**
 * A public service on the wire.
 *
 * @param agencies codes of the responsible organisations
 * @param portal address on the national portal; null if unknown
 * @param validUntil last day of an abolished service
 * @param explained address of the page with all assets that explain it
 */
@Schema(name = "Service")
@JsonbPropertyOrder({
    "code",
    "name",
    "field",
    "level",
    "essential",
    "agencies",
    "portal",
    "portalState",
    "validUntil",
    "explained"
})
public record ServiceJson(
        String code,
        String name,
        String field,
        String level,
        boolean essential,
        List<String> agencies,
        @Nullable String portal,
        String portalState,
        @Nullable String validUntil,
        String explained) {
    public ServiceJson {
        agencies = List.copyOf(agencies);
    }

    static ServiceJson of(ServiceView one, HubAddress address) {
        var until = one.validUntil();
        return new ServiceJson(
                one.code(),
                one.name(),
                one.field(),
                one.level().slug(),
                one.essential(),
                one.agencies(),
                one.address().isEmpty() ? null : one.address(),
                one.linkState().name().toLowerCase(Locale.ROOT),
                until == null ? null : until.toString(),
                address.of(Hrefs.service(one.code())).toString());
    }

    /** A page of a list. */
    @Schema(name = "ServicePage")
    public record Page(List<ServiceJson> services, @Nullable String next) {
        public Page {
            services = List.copyOf(services);
        }
    }

    /** A service with its former codes. */
    @Schema(name = "ServiceDetail")
    public record Whole(ServiceJson service, List<String> formerCodes) {
        public Whole {
            formerCodes = List.copyOf(formerCodes);
        }
    }

    /** A row of an imported table; the effect is {@code added}, {@code changed}, {@code recoded} or {@code same}. */
    @Schema(name = "ImportedService")
    public record Line(String code, String name, String effect) {
        static Line of(ImportServices.Line line) {
            return new Line(line.code(), line.name(), line.effect().slug());
        }
    }

    /** The result of an import or of its preview. */
    @Schema(name = "ImportedServices")
    public record Imported(boolean tried, List<Line> lines) {
        public Imported {
            lines = List.copyOf(lines);
        }
    }
}
