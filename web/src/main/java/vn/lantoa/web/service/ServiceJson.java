package vn.lantoa.web.service;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.service.ImportServices;
import vn.lantoa.service.ServiceView;

/** Bodies that hold several things of the register of services. */
final class ServiceJson {
    private ServiceJson() {}

    /** A page of a list. */
    @Schema(name = "ServicePage")
    public record Page(List<ServiceView> services, @Nullable String next) {
        public Page {
            services = List.copyOf(services);
        }
    }

    /** A service with its former codes. */
    @Schema(name = "ServiceDetail")
    public record Whole(ServiceView service, List<String> formerCodes) {
        public Whole {
            formerCodes = List.copyOf(formerCodes);
        }
    }

    /** The result of an import or of its preview. */
    @Schema(name = "ImportedServices")
    public record Imported(boolean tried, List<ImportServices.Line> lines) {
        public Imported {
            lines = List.copyOf(lines);
        }
    }
}
