package vn.lantoa.release.correction;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.OrganisationRenamed;
import vn.lantoa.outbox.EventHandler;

/**
 * Whatever is out and names an organisation names it anew when it gets another name: a few assets at a time, so that
 * releases go on in between. Begun again, it says so again.
 */
@Stateless
@LocalBean
@Local(EventHandler.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoteRenamedOrganisation implements EventHandler<OrganisationRenamed> {
    private static final int AT_ONCE = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    Corrections corrections;

    @Override
    public Class<OrganisationRenamed> event() {
        return OrganisationRenamed.class;
    }

    @Override
    public boolean takesLong() {
        return true;
    }

    @Override
    public void on(OrganisationRenamed event) {
        var assets = SqlQuery.of(
                        em,
                        """
                        select distinct r.asset_id from release r
                        join asset a on a.id = r.asset_id
                        join asset_version v on v.id = r.version_id
                        join organisation o on o.id = :organisation
                        where r.state = 'PUBLISHED' and (a.organisation_id = o.id or v.texts ->> 'publisher' = o.code)
                        order by r.asset_id""")
                .with("organisation", event.organisation())
                .values(AssetId.class);
        for (int from = 0; from < assets.size(); from += AT_ONCE)
            corrections.noteAll(assets.subList(from, Math.min(from + AT_ONCE, assets.size())));
    }
}
