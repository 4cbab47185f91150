package vn.lantoa.distribution.entitlement;

/**
 * SQL that compares many rows of {@code shown_release} with one partner's entitlements. The SQL reads the entitlements
 * once, whereas the database function {@code entitled} reads the entitlements for each row.
 */
public final class ScopeSql {
    /** Start of a query; requires {@code :partner}. */
    public static final String WITH_SCOPE =
            """
            with scope as materialized (
              select kinds, topics, languages, public_only from entitlement
              where partner_id = :partner and taken_at is null)
            """;

    /** Condition that a row {@code s} of {@code shown_release} is within the scope. */
    public static final String MATCHES =
            """
            exists (select 1 from scope e where (s.reach = 'PUBLIC' or not e.public_only)
                      and (e.kinds = '{}' or s.kind = any (e.kinds))
                      and (e.topics = '{}' or s.topic = any (e.topics))
                      and (e.languages = '{}' or s.language = any (e.languages)))""";

    private ScopeSql() {}
}
