package vn.lantoa.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertNotFound;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetFixtures;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.GivenGrants;
import vn.lantoa.asset.InMemoryAssets;
import vn.lantoa.asset.InMemoryVersions;
import vn.lantoa.audit.RecordedAudit;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/** Officers who may not create, fill, order, rename, open, read or delete a collection. */
class CollectionRefusalsTest {
    private static final OrganisationId AGENCY = new OrganisationId(UUID.randomUUID());
    private static final Actor UPLOADER = Actor.officer(UUID.randomUUID());
    private static final Actor APPROVER = Actor.officer(UUID.randomUUID());
    private static final Actor STRANGER = Actor.officer(UUID.randomUUID());
    private static final CollectionId ID = new CollectionId(UUID.randomUUID());

    private final GrantedRoles access =
            new GrantedRoles().grant(UPLOADER, Role.UPLOADER, AGENCY).grant(APPROVER, Role.APPROVER, AGENCY);
    private final InMemoryAssets assets = new InMemoryAssets();
    private final Kept collections = new Kept();
    private final CollectionAccess collectionAccess = new CollectionAccess();
    private final AddToCollection add = new AddToCollection();
    private final ArrangeCollection arrange = new ArrangeCollection();
    private final BeginCollection begin = new BeginCollection();
    private final ChangeCollection change = new ChangeCollection();
    private final DropCollection drop = new DropCollection();
    private final ReadCollection read = new ReadCollection();

    CollectionRefusalsTest() {
        collectionAccess.access = access;
        collectionAccess.collections = collections;
        collectionAccess.audit = new RecordedAudit();
        add.access = collectionAccess;
        add.collections = collections;
        add.assets = new GivenGrants().over(access, assets, new InMemoryVersions());
        arrange.access = collectionAccess;
        arrange.collections = collections;
        begin.access = access;
        begin.collections = collections;
        begin.trail = collectionAccess;
        change.access = collectionAccess;
        change.collections = collections;
        drop.access = collectionAccess;
        drop.collections = collections;
        read.collectionAccess = collectionAccess;
    }

    @Test
    void officers_without_a_role_in_its_agency_find_no_collection() {
        for (var by : new Actor[] {STRANGER, Actor.partner(UUID.randomUUID())}) {
            changes(by).forEach(call -> assertNotFound(call));
            assertNotFound(() -> read.call(ID, by));
        }
    }

    @Test
    void approvers_can_view_but_not_change_a_collection() {
        changes(APPROVER).forEach(call -> assertForbidden(call));
        assertForbidden(() -> begin.call(AGENCY, "Tết", APPROVER));
        assertForbidden(() -> begin.call(AGENCY, "Tết", STRANGER));
    }

    @Test
    void only_releasers_open_and_rename_open_collections() {
        assertForbidden(() -> change(UPLOADER, "Tết", true));
        collections.open = true;
        assertForbidden(() -> change(UPLOADER, "Trung thu", true));

        change(UPLOADER, "Tết", false);

        assertThat(collections.kept).hasSize(1);
    }

    @Test
    void a_collection_name_has_some_letters_and_is_unique() {
        assertRejected(() -> change(UPLOADER, " ", false), "name missing");
        assertRejected(
                () -> begin.call(AGENCY, "a\u0000" + "b".repeat(100), UPLOADER),
                "name too-long",
                "name control-characters");
        collections.taken = true;
        assertRejected(() -> begin.call(AGENCY, "Tết", UPLOADER), "name taken");
    }

    @Test
    void accepts_visible_assets_up_to_a_manageable_number() {
        var hidden = AssetFixtures.anAsset(
                new OrganisationId(UUID.randomUUID()), new OfficerId(UUID.randomUUID()), Instant.EPOCH);
        assets.add(hidden);
        assertNotFound(() -> add.call(ID, List.of(hidden.id()), UPLOADER));

        var own = AssetFixtures.anAsset(AGENCY, new OfficerId(UPLOADER.id()), Instant.EPOCH);
        assets.add(own);
        Stream.generate(() -> new AssetId(UUID.randomUUID()))
                .limit(CollectionRules.MOST_ASSETS)
                .forEach(collections.assets::add);
        assertRejected(() -> add.call(ID, List.of(own.id()), UPLOADER), "asset too-many");
    }

    @Test
    void assets_outside_a_collection_cannot_be_moved() {
        assertNotFound(() -> arrange.call(new ArrangeCollection.Command(
                ID, new AssetId(UUID.randomUUID()), ArrangeCollection.Move.OUT, UPLOADER)));
    }

    private Stream<ThrowingCallable> changes(Actor by) {
        return Stream.of(
                () -> add.call(ID, List.of(), by),
                () -> arrange.call(new ArrangeCollection.Command(
                        ID, new AssetId(UUID.randomUUID()), ArrangeCollection.Move.OUT, by)),
                () -> change(by, "Khác", false),
                () -> drop.call(ID, by));
    }

    private void change(Actor by, String name, boolean open) {
        change.call(new ChangeCollection.Command(ID, name, open, by));
    }

    private static final class Kept extends AssetCollections {
        private final List<AssetId> assets = new ArrayList<>();
        private final List<AssetCollection> kept = new ArrayList<>();
        private boolean open;
        private boolean taken;

        @Override
        public Optional<AssetCollection> find(CollectionId id) {
            return Optional.of(new AssetCollection(id, AGENCY, "Tết", open, assets.size()));
        }

        @Override
        public boolean isTaken(OrganisationId organisation, String name, CollectionId except) {
            return taken;
        }

        @Override
        public void lock(CollectionId id) {}

        @Override
        public void put(AssetCollection collection, Actor by) {
            kept.add(collection);
        }

        @Override
        public List<AssetId> assets(CollectionId id) {
            return assets;
        }
    }
}
