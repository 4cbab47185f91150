package vn.lantoa.release.correction;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.organisation.OrganisationRenamed;
import vn.lantoa.outbox.EventHandler;

/** Whatever is out and names an organisation names it anew when it gets another name. */
@Stateless
@LocalBean
@Local(EventHandler.class)
public class NoteRenamedOrganisation implements EventHandler<OrganisationRenamed> {
    @PersistenceContext
    EntityManager em;

    @Inject
    Corrections corrections;

    @Override
    public Class<OrganisationRenamed> event() {
        return OrganisationRenamed.class;
    }

    @Override
    public void on(OrganisationRenamed event) {
        List<?> assets = em.createNativeQuery(
                        """
                        select distinct r.asset_id from release r
                        join asset a on a.id = r.asset_id
                        join asset_version v on v.id = r.version_id
                        join organisation o on o.id = ?
                        where r.state = 'PUBLISHED' and (a.organisation_id = o.id or v.texts ->> 'publisher' = o.code)""")
                .setParameter(1, event.organisation().value())
                .getResultList();
        assets.forEach(asset -> corrections.noteAlone(new AssetId((UUID) asset), release -> true));
    }
}
