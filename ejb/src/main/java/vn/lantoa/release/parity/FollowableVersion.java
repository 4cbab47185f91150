package vn.lantoa.release.parity;

/**
 * Version of a source that a variant may follow.
 *
 * @param current whether the version is the published version
 */
public record FollowableVersion(int number, boolean current) {
    /**
     * Query with the id of the source as {@code :source}. A translation may be based only on versions that are or were
     * published.
     */
    static final String SELECT =
            """
            select v.number, bool_or(r.state = 'PUBLISHED') as current from asset_version v
              join release r on r.version_id = v.id
             where v.asset_id = :source and r.state in ('PUBLISHED', 'SUPERSEDED')
             group by v.number order by v.number desc limit 50""";
}
