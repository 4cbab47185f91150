package vn.lantoa.embed;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.kernel.query.Database;

/** The text on the pages of released documents, for readers who cannot see the picture of a page. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PageTexts {
    @Inject
    Database database;

    @Inject
    Clock clock;

    /** The text of a page of the first PDF of this entry; empty where none could be read. */
    public String of(CatalogueEntry entry, int page) {
        return database.sql(
                        """
                        select string_agg(p.content, E'\\n' order by p.ordinal)
                          from search_passage p
                          join public_release r on r.version_id = p.version_id
                          join version_file f on f.version_id = p.version_id and f.position = p.position
                         where r.asset_id = :asset and r.version_number = :version
                           and (r.expires_at is null or r.expires_at > :now) and p.kind = 'PAGE' and p.place = :page
                           and not exists (select 1 from withheld_hash h where h.sha256 = f.sha256)
                         group by p.position order by p.position limit 1""")
                .with("asset", entry.asset())
                .with("version", entry.version())
                .with("now", clock.instant())
                .with("page", page)
                .value(String.class)
                .orElse("");
    }
}
