package vn.lantoa.embed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.asset.s3.OutpostConfig;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.query.Database;

/** Query of the versions that were public and are now withdrawn. Versions released again are not included. */
@ApplicationScoped
public class Recalls {
    @Inject
    Database database;

    @Inject
    HubAddress address;

    @Inject
    OutpostConfig outpost;

    /** Returns the entries of the list, the newest first. */
    public List<RecallEntry> all() {
        return database.sql(
                        """
                        select 'urn:uuid:' || r.asset_id as asset, r.version_number as version,
                          case w.kind when 'REPLACE' then 'replaced' when 'RECALL' then 'recalled'
                            when 'REMOVE_BY_LAW' then 'removed' else 'withdrawn' end as kind, w.withdrawn_at as at,
                          case when w.kind <> 'REMOVE_BY_LAW' then w.explanation end as explanation,
                          cast(:hub as text) || '/a/' || w.replacement_asset_id as replacement
                          from version_release r join withdrawal w on w.release_id = r.id
                         where r.state = 'WITHDRAWN' and r.reach = 'PUBLIC'
                         order by w.withdrawn_at desc, r.asset_id, r.version_number desc""")
                .with("hub", address.url().toString())
                .list(RecallEntry.class);
    }

    /** Returns whether log entries in this range may have changed the list. */
    public boolean isTouched(long after, long upTo) {
        return database.sql(
                        """
                        select exists (
                          select 1 from change_entry c
                          where c.seq > :after and c.seq <= :upTo and c.reach = 'PUBLIC'
                            and (c.change in ('WITHDRAW', 'REPLACED', 'RECALLED', 'REMOVED')
                                 or c.change = 'PUBLISH' and exists (
                                   select 1 from release r join withdrawal w on w.release_id = r.id
                                   where r.asset_id = c.asset_id and r.version_number = c.version_number)))""")
                .with("after", after)
                .with("upTo", upTo)
                .value(Boolean.class)
                .orElse(true);
    }

    /** Returns all addresses of the list, the hub's own first. */
    public List<String> places() {
        return Stream.concat(
                        Stream.of(address.of("/recalls.json").toString()),
                        Stream.ofNullable(outpost.url()).map(url -> url + "/recalls.json"))
                .toList();
    }
}
