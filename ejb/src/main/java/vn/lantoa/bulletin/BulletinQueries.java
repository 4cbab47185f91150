package vn.lantoa.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import vn.lantoa.approval.ReleaserRule;
import vn.lantoa.approval.route.SeparateReleases;
import vn.lantoa.distribution.delivery.Notification;
import vn.lantoa.distribution.delivery.Notifications;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.Releases;

/**
 * Reader of bulletins for officers: bulletins of their organisations, bulletins broadcast in their communes, and
 * proposals made from an asset. All other bulletins are reported as not found.
 */
@ApplicationScoped
public class BulletinQueries {
    @Inject
    Bulletins bulletins;

    @Inject
    Releases releases;

    @Inject
    Access access;

    @Inject
    ReleaserRule releaser;

    @Inject
    Playouts playouts;

    @Inject
    Notifications notifications;

    @Inject
    Clock clock;

    /** Returns the bulletins visible to the actor, the latest first; at most 200. */
    public List<BulletinView> list(Actor by) {
        return bulletins.of(access.organisationsOf(by));
    }

    /**
     * Returns the bulletin.
     *
     * @throws NotFound if the actor may not see it
     */
    public BulletinView get(BulletinId id, Actor by) {
        return seen(bulletins.get(id), by);
    }

    /**
     * Locks the bulletin and returns it.
     *
     * @throws vn.lantoa.kernel.Forbidden if the actor lacks the role in the bulletin's organisation
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public BulletinView getLocked(BulletinId id, Role role, Actor by) {
        var one = seen(bulletins.getLocked(id), by);
        access.require(by, role, one.source().organisation());
        return one;
    }

    /** Rejects the officer who approved the text, if the rules require a different officer for the release. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireOtherThanApprover(BulletinView one, Actor by) {
        releaser.require(
                by,
                SeparateReleases.BULLETIN,
                releases.get(one.source().release()).version());
    }

    /** Returns whether the release from which the bulletin was made is still public. */
    public boolean isStillPublic(BulletinView one) {
        var release = releases.get(one.source().release());
        return release.state() == ReleaseState.PUBLISHED && !release.window().isOverAt(clock.instant());
    }

    /** Returns the time during which the bulletin is still held and can be stopped; zero if it is not held. */
    public Duration holdLeft(BulletinView one) {
        var left = Duration.between(clock.instant(), one.progress().createdAt().plus(BulletinMoves.HOLD));
        return one.progress().state() != BulletinState.MAKING || left.isNegative() ? Duration.ZERO : left;
    }

    /**
     * Returns whether the bulletin belongs to an organisation of the actor, and is not merely broadcast in the actor's
     * commune.
     */
    public boolean isOwn(BulletinView one, Actor by) {
        return access.organisationsOf(by).contains(one.source().organisation());
    }

    /** Returns a bulletin. Officers may read bulletins of their organisations; partners may read live bulletins. */
    public BulletinView one(BulletinId id, Actor by) {
        if (by.kind() != Actor.Kind.PARTNER) return get(id, by);
        var one = bulletins.get(id);
        if (!one.progress().live()) throw new NotFound("bulletin:" + id);
        return one;
    }

    /** Returns the play-outs of a bulletin, the latest first, for officers who may see the bulletin. */
    public List<PlayoutRow> playouts(BulletinId id, Actor by) {
        return playouts.of(get(id, by).id());
    }

    /** Returns the texts of play-outs that name no registered loudspeaker cluster, for releasers of their communes. */
    public List<Playouts.Unassigned> unassigned(Actor by) {
        return playouts.unassigned(access.organisationsOf(by, Role.RELEASER));
    }

    /**
     * Returns the answers of receivers to the notifications of a bulletin, in the order of the last attempts. Only for
     * officers of the bulletin's agency, because other officers must not learn which partners are notified.
     */
    public List<Notification> notifications(BulletinView one, Actor by) {
        if (!isOwn(one, by)) return List.of();
        return notifications.of(List.of(
                TellOfBulletin.idOf(one.id(), TellOfBulletin.RELEASED),
                TellOfBulletin.idOf(one.id(), TellOfBulletin.WITHDRAWN)));
    }

    private BulletinView seen(BulletinView one, Actor by) {
        if (isOwn(one, by) || isReadIn(access.organisationsOf(by), one)) return one;
        throw new NotFound("bulletin:" + one.id());
    }

    // officers of a commune must see a bulletin to broadcast it and to report play-outs
    private static boolean isReadIn(Set<OrganisationId> own, BulletinView one) {
        var communes = one.plan().communes();
        return one.progress().wasOut()
                && (communes.isEmpty() ? !own.isEmpty() : communes.stream().anyMatch(unit -> own.contains(unit.id())));
    }
}
