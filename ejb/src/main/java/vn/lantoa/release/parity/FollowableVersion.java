package vn.lantoa.release.parity;

/**
 * A version of a source that a variant may follow.
 *
 * @param current whether it is the one that everyone sees now
 */
public record FollowableVersion(int number, boolean current) {
    /**
     * Takes the id of the source, {@code :source}. What is being worked on is no base for a translation; what is or was
     * out is.
     */
    static final String SELECT =
            """
            select v.number, bool_or(r.state = 'PUBLISHED') as current from asset_version v
              join release r on r.version_id = v.id
             where v.asset_id = :source and r.state in ('PUBLISHED', 'SUPERSEDED')
             group by v.number order by v.number desc limit 50""";
}
