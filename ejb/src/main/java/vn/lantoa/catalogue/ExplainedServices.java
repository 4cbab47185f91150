package vn.lantoa.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.service.ServiceRegister;
import vn.lantoa.service.ServiceView;

/** Reader of the public services that a version explains, with their current data in the register. */
@ApplicationScoped
public class ExplainedServices {
    private static final String SELECT = "select distinct " + ServiceRegister.COLUMNS
            + """
            from asset_version v cross join jsonb_array_elements_text(coalesce(v.notes -> 'procedureCodes', '[]')) c
            join service_code k on k.code = c join service s on s.id = k.service_id
            where v.asset_id = :asset and v.number = :version order by s.code""";

    @Inject
    ServiceRegister register;

    /** Returns the services of the version, by code; codes that are not in the register are left out. */
    public List<ServiceView> of(CatalogueEntry entry) {
        return register.select(SELECT).with(entry).list(ServiceView.class);
    }
}
