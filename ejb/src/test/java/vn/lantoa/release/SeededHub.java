package vn.lantoa.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetFixtures;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.Lineage;
import vn.lantoa.asset.VariantForm;
import vn.lantoa.asset.VersionId;
import vn.lantoa.asset.Versions;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Language;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.outbox.OutboxMessageId;

/** The rows that earlier stages would have put into the tests' database. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class SeededHub {
    @PersistenceContext
    EntityManager em;

    @Inject
    Assets assets;

    @Inject
    Versions versions;

    @Inject
    Clock clock;

    public OrganisationId organisation() {
        var id = UUID.randomUUID();
        em.createNativeQuery("insert into organisation (id, kind, code, name, valid_from, created_at, lock_version)"
                        + " values (?, 'DEPARTMENT', ?, ?, date '2020-01-01', now(), 1)")
                .setParameter(1, id)
                .setParameter(2, "it-" + id)
                .setParameter(3, "Cơ quan " + id)
                .executeUpdate();
        return new OrganisationId(id);
    }

    /** The code of a new commune. */
    public String commune() {
        var id = UUID.randomUUID();
        em.createNativeQuery("insert into organisation (id, kind, code, name, valid_from, created_at, lock_version)"
                        + " values (?, 'COMMUNE', ?, ?, date '2020-01-01', now(), 1)")
                .setParameter(1, id)
                .setParameter(2, "xa-" + id)
                .setParameter(3, "Xã " + id)
                .executeUpdate();
        return "xa-" + id;
    }

    public Actor officer(OrganisationId organisation, Role... roles) {
        var id = UUID.randomUUID();
        em.createNativeQuery(
                        "insert into officer (id, login, display_name, email, organisation_id, enabled, created_at,"
                                + " created_by, lock_version) values (?, ?, 'Cán bộ', ?, ?, true, now(), 'system', 1)")
                .setParameter(1, id)
                .setParameter(2, "it-" + id)
                .setParameter(3, id + "@example.vn")
                .setParameter(4, organisation.value())
                .executeUpdate();
        for (var role : roles)
            em.createNativeQuery(
                            "insert into role_grant (id, officer_id, organisation_id, role, valid_from, granted_at,"
                                    + " granted_by) values (?, ?, ?, ?, date '2020-01-01', now(), 'system')")
                    .setParameter(1, UUID.randomUUID())
                    .setParameter(2, id)
                    .setParameter(3, organisation.value())
                    .setParameter(4, role.name())
                    .executeUpdate();
        return Actor.officer(id);
    }

    public OrganisationId organisationOf(Actor officer) {
        return new OrganisationId((UUID) em.createNativeQuery("select organisation_id from officer where id = ?")
                .setParameter(1, officer.id())
                .getSingleResult());
    }

    public Asset asset(OrganisationId owner, Actor by) {
        return asset(owner, Language.VI, by);
    }

    /** A message in Vietnamese. */
    public Asset message(OrganisationId owner, Actor by) {
        var asset = Asset.create(owner, AssetKind.SMS_TEXT, Language.VI, new OfficerId(by.id()), clock.instant());
        assets.add(asset);
        return asset;
    }

    /** An infographic in this language. */
    public Asset asset(OrganisationId owner, Language language, Actor by) {
        var asset = Asset.create(owner, AssetKind.INFOGRAPHIC, language, new OfficerId(by.id()), clock.instant());
        assets.add(asset);
        return asset;
    }

    /** A variant in another language, made from this version of a source. */
    public Asset variant(Asset source, VersionId madeFrom, String language, Actor by) {
        var variant = Asset.variant(
                versions.get(madeFrom),
                source,
                source.organisation(),
                new Language(language),
                VariantForm.STANDARD,
                new OfficerId(by.id()),
                clock.instant());
        assets.add(variant);
        return variant;
    }

    /** A version that passed its inspection, of one file with this content. */
    public VersionId ready(Asset asset, Actor by, String content) {
        return ready(asset, by, content, Lineage.PLAIN);
    }

    /** A version as {@link #ready(Asset, Actor, String)} makes it, with this lineage. */
    public VersionId ready(Asset asset, Actor by, String content, Lineage lineage) {
        blob(content);
        var officer = new OfficerId(by.id());
        var number = versions.findNewest(asset.id()).map(AssetVersion::number).orElse(0) + 1;
        var version = AssetFixtures.aVersion(asset, number, officer, officer, clock.instant(), content);
        versions.add(AssetFixtures.ready(version.tracing(lineage), clock.instant()));
        return version.id();
    }

    /** A first version that passed its inspection and may be used until that day. */
    public VersionId licensed(Asset asset, Actor by, String content, LocalDate usableUntil) {
        blob(content);
        var version = AssetFixtures.aLicensed(asset, new OfficerId(by.id()), clock.instant(), content, usableUntil);
        versions.add(AssetFixtures.ready(version, clock.instant()));
        return version.id();
    }

    /** A first version that passed its inspection and explains the procedures with these codes. */
    public VersionId explaining(Asset asset, Actor by, String content, List<String> procedureCodes) {
        blob(content);
        var version =
                AssetFixtures.anExplaining(asset, new OfficerId(by.id()), clock.instant(), content, procedureCodes);
        versions.add(AssetFixtures.ready(version, clock.instant()));
        return version.id();
    }

    private void blob(String content) {
        em.createNativeQuery("insert into blob (sha256, object_key, bytes, created_at) values (?, ?, ?, now())"
                        + " on conflict (sha256) do nothing")
                .setParameter(1, AssetFixtures.hashOf(content).hex())
                .setParameter(2, "it/" + UUID.randomUUID())
                .setParameter(3, content.length())
                .executeUpdate();
    }

    /** The first version of a message, with this text. */
    public VersionId readyMessage(Asset message, Actor by, String text) {
        var version = AssetFixtures.aMessage(message, new OfficerId(by.id()), clock.instant(), text);
        versions.add(AssetFixtures.ready(version, clock.instant()));
        return version.id();
    }

    /** A rendition of this version that failed permanently. */
    public void failedThumbnail(VersionId version) {
        em.createNativeQuery("insert into rendition (id, version_id, position, seal, name, recipe, state, reason,"
                        + " planned_at) select ?, v.id, 1, v.seal, 'thumbnail', 'it', 'FAILED', 'too-many-pixels', now()"
                        + " from asset_version v where v.id = ?")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, version.value())
                .executeUpdate();
    }

    /** A parked row of the outbox. */
    public OutboxMessageId parkedMessage() {
        var id = new OutboxMessageId(UUID.randomUUID());
        em.createNativeQuery("insert into outbox_message (id, event, handler, body, attempts, parked_at)"
                        + " values (?, 'Unheard', 'Nobody', '{}', 9, now())")
                .setParameter(1, id.value())
                .executeUpdate();
        return id;
    }

    /** The approval route of exactly this organisation. */
    public UUID routeOf(OrganisationId organisation) {
        return (UUID) em.createNativeQuery("select id from approval_route where organisation_id = ?")
                .setParameter(1, organisation.value())
                .getSingleResult();
    }
}
