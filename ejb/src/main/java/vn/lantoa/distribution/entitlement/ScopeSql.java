package vn.lantoa.distribution.entitlement;

/**
 * The comparison of many rows of {@code shown_release} with one partner's entitlements: these are read once, where the
 * function {@code entitled} of the database reads them for each row.
 */
public final class ScopeSql {
    /** The beginning of a query; takes {@code :partner}. */
    public static final String WITH_SCOPE =
            """
            with scope as materialized (
              select kinds, topics, languages, public_only from entitlement
              where partner_id = :partner and taken_at is null)
            """;

    /** That a row {@code s} of {@code shown_release} is within the scope. */
    public static final String MATCHES =
            """
            exists (select 1 from scope e where (s.reach = 'PUBLIC' or not e.public_only)
                      and (e.kinds = '{}' or s.kind = any (e.kinds))
                      and (e.topics = '{}' or s.topic = any (e.topics))
                      and (e.languages = '{}' or s.language = any (e.languages)))""";

    private ScopeSql() {}
}
