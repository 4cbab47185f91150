package vn.lantoa.sms.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/** Query of the messages that an actor may send. */
@ApplicationScoped
public class ReleasedMessages {
    /** The maximum number of messages returned. */
    static final int MOST = 200;

    // Reads the newest rows per agency in index order. The number of messages examined is limited, because an agency
    // may have many drafts.
    private static final String SELECT =
            """
            select r.asset_id as asset, coalesce(v.texts ->> 'title', '') as title, r.published_at
              from unnest(cast(:organisations as uuid[])) o (id)
              cross join lateral (
                select l.asset_id from asset_line l where l.organisation_id = o.id and l.kind = :kind
                 order by l.created_at desc, l.asset_id desc limit 2000) l
              join release r on r.asset_id = l.asset_id and r.state = 'PUBLISHED' and r.reach = 'PUBLIC'
                            and r.organisation_id = o.id and (r.expires_at is null or r.expires_at > :now)
              join asset_version v on v.id = r.version_id
             order by r.published_at desc, r.asset_id limit\s"""
                    + MOST;

    @Inject
    Database database;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** Returns the public messages of the organisations that the actor releases for, the latest first. */
    public List<ReleasedMessage> list(Actor by) {
        return database.sql(SELECT)
                .with("organisations", access.organisationsOf(by, Role.RELEASER))
                .with("kind", AssetKind.SMS_TEXT)
                .with("now", clock.instant())
                .list(ReleasedMessage.class);
    }

    /** Public message that may be ordered or sent to a contact list. */
    public record ReleasedMessage(AssetId asset, String title, Instant publishedAt) {}
}
