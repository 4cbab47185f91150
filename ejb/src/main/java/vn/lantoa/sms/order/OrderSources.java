package vn.lantoa.sms.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.Versions;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.partner.Outlet;
import vn.lantoa.organisation.partner.Outlets;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.Partners;
import vn.lantoa.release.Reach;
import vn.lantoa.release.Release;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.Releases;

/** Lookup of an order's message and company; mailings use the message lookup too. */
@ApplicationScoped
public class OrderSources {
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
    AssetAccess assets;

    @Inject
    Releases releases;

    @Inject
    Versions versions;

    @Inject
    Partners partners;

    @Inject
    Outlets outlets;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /**
     * Returns the current public release of a message, locked. A release with limited access is rejected, because
     * recipients may show the message to anyone.
     */
    public Release published(AssetId id, Actor by) {
        // locked, so that it cannot be withdrawn before the order is placed
        return findPublished(id, by)
                .map(release -> releases.getLocked(release.id()))
                .filter(release -> release.state() == ReleaseState.PUBLISHED)
                .map(this::forEveryone)
                .orElseThrow(() -> new Conflict("message-not-released", "asset:" + id));
    }

    /** Returns the current public release of a message like {@link #published}, but without a lock. */
    public Release seen(AssetId id, Actor by) {
        return findPublished(id, by)
                .map(this::forEveryone)
                .orElseThrow(() -> new Conflict("message-not-released", "asset:" + id));
    }

    private Optional<Release> findPublished(AssetId id, Actor by) {
        var asset = assets.forReading(id, by);
        if (asset.kind() != AssetKind.SMS_TEXT) throw new Conflict("not-a-message", "asset:" + id);
        return releases.findPublished(id);
    }

    private Release forEveryone(Release release) {
        if (isForEveryone(release)) return release;
        throw new Conflict("not-out-for-everyone", "asset:" + release.asset());
    }

    private boolean isForEveryone(Release release) {
        return release.reach() == Reach.PUBLIC && !release.window().isOverAt(clock.instant());
    }

    /** Returns whether this version of a message is still public; otherwise its orders and mailings are cancelled. */
    public boolean isStillOut(OrderedText message) {
        return releases.findPublished(message.asset())
                .filter(this::isForEveryone)
                .filter(release -> release.versionNumber() == message.version())
                .isPresent();
    }

    /** Returns the text of a release in this form. */
    public OrderedText text(Release release, MessageForm form) {
        var version = versions.get(release.version());
        return new OrderedText(
                release.asset(), version.number(), form, form.of(version.texts().text()));
    }

    /** Returns the name of the company. */
    String partner(PartnerId id) {
        return partners.get(id).name();
    }

    /** Returns whether the partner is a company that sends SMS. */
    boolean sendsMessages(PartnerId id) {
        return outlets.of(id).contains(Outlet.SMS);
    }

    /** Returns the public messages of these organisations, the latest first. */
    List<ReleasedMessage> released(Set<OrganisationId> organisations) {
        return database.sql(SELECT)
                .with("organisations", organisations)
                .with("kind", AssetKind.SMS_TEXT)
                .with("now", clock.instant())
                .list(ReleasedMessage.class);
    }

    /** Public message that may be ordered or sent to a contact list. */
    public record ReleasedMessage(AssetId asset, String title, Instant publishedAt) {}
}
