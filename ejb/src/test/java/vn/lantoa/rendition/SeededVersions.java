package vn.lantoa.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetFixtures;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.GatheredFile;
import vn.lantoa.asset.SealedFile;
import vn.lantoa.asset.VersionId;
import vn.lantoa.asset.VersionReceived;
import vn.lantoa.asset.Versions;
import vn.lantoa.asset.WorkingNotes;
import vn.lantoa.asset.storage.Blob;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.outbox.Outbox;

/** Versions as sealing stores them, and renditions as a crashed worker leaves them. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class SeededVersions {
    @PersistenceContext
    EntityManager em;

    @Inject
    Versions versions;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** A received and announced version: its inspection starts automatically. */
    public VersionId received(Asset asset, Actor by, String name, String mediaType, Blob blob) {
        return received(asset, by, name, mediaType, blob, WorkingNotes.EMPTY);
    }

    /** A received and announced version with these notes. */
    public VersionId received(Asset asset, Actor by, String name, String mediaType, Blob blob, WorkingNotes notes) {
        var version = sealed(asset, by, name, mediaType, blob, notes);
        outbox.append(new VersionReceived(version.id(), clock.instant()));
        return version.id();
    }

    /** A ready version, without an event. */
    public VersionId ready(Asset asset, Actor by, String name, String mediaType, Blob blob) {
        return AssetFixtures.ready(sealed(asset, by, name, mediaType, blob, WorkingNotes.EMPTY), clock.instant())
                .id();
    }

    /** A rendition that was started this many times; its lease ends in this many seconds. */
    public RenditionId running(VersionId version, Recipe recipe, int attempts, int seconds) {
        var id = UUID.randomUUID();
        em.createNativeQuery("insert into rendition (id, version_id, position, seal, name, recipe, state, attempts,"
                        + " leased_until, planned_at, lane) select ?, v.id, 1, v.seal, ?, ?, 'RUNNING', ?,"
                        + " now() + ? * interval '1 second', now(), ? from asset_version v where v.id = ?")
                .setParameter(1, id)
                .setParameter(2, recipe.name())
                .setParameter(3, recipe.text())
                .setParameter(4, attempts)
                .setParameter(5, seconds)
                .setParameter(6, recipe.lane().name())
                .setParameter(7, version.value())
                .executeUpdate();
        return new RenditionId(id);
    }

    /** A rendition that was not started. */
    public void planned(VersionId version, Recipe recipe) {
        var found = versions.get(version);
        em.persist(new Rendition(
                version, found.seal(), new RenditionPlan.Planned(recipe, 1, recipe.lane()), clock.instant()));
    }

    /** Fails a rendition as its worker does. */
    public void failed(VersionId version, String name) {
        em.createNativeQuery("update rendition set state = 'FAILED', reason = 'unreadable', leased_until = null"
                        + " where version_id = ? and name = ?")
                .setParameter(1, version.value())
                .setParameter(2, name)
                .executeUpdate();
    }

    /** The number of events for settled lanes. */
    public long settled(VersionId version) {
        return ((Number)
                        em.createNativeQuery("select count(*) from outbox_message where event like '%RenditionsSettled'"
                                        + " and body::text like ?")
                                .setParameter(1, "%" + version.value() + "%")
                                .getSingleResult())
                .longValue();
    }

    /** The current version with its files. */
    public AssetVersion look(VersionId id) {
        var version = versions.get(id);
        assertLoaded(version);
        return version;
    }

    private AssetVersion sealed(Asset asset, Actor by, String name, String mediaType, Blob blob, WorkingNotes notes) {
        var officer = new OfficerId(by.id());
        var file = new SealedFile(FileRole.MASTER, null, name, mediaType, blob.bytes(), blob.sha256());
        var version = AssetVersion.sealed(
                asset,
                versions.of(asset.id()).size() + 1,
                AssetFixtures.titled(name),
                notes,
                List.of(new GatheredFile(file, officer)),
                officer,
                clock.instant());
        versions.add(version);
        return version;
    }

    private static void assertLoaded(AssetVersion version) {
        if (version.files().isEmpty()) throw new IllegalStateException("a version without files");
    }
}
