package vn.lantoa.release.parity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubJson;

/** SQL column with the source versions between two given versions. */
final class Steps {
    /**
     * JSON of the versions after {@code f}, up to and including the version of release {@code s}; parameter {@code :at}
     * is the instant of reading. Notes of versions that are not public are empty.
     */
    static final String COLUMN =
            """
            (select jsonb_agg(jsonb_build_object('version', x.number, 'major', x.significance = 'MAJOR', 'note',
                      case when exists (select 1 from release n where n.version_id = x.id and n.reach = 'PUBLIC'
                                          and n.state in ('PUBLISHED', 'SUPERSEDED')
                                          and (n.expires_at is null or n.expires_at > :at))
                            and not exists (select 1 from release n where n.version_id = x.id and n.state = 'WITHDRAWN')
                           then x.change_note else '' end) order by x.number)
               from asset_version x
              where x.asset_id = s.asset_id and x.number > f.number and x.number <= s.version_number)::text""";

    private Steps() {}

    static List<SourceStep> read(@Nullable String column) {
        return column == null ? List.of() : List.of(HubJson.read(column, SourceStep[].class));
    }
}
