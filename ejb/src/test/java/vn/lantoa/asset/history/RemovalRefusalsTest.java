package vn.lantoa.asset.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetFixtures;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.GivenGrants;
import vn.lantoa.asset.InMemoryAssets;
import vn.lantoa.asset.InMemoryVersions;
import vn.lantoa.asset.LifeStage;
import vn.lantoa.asset.Removals;
import vn.lantoa.asset.Removals.Removal;
import vn.lantoa.audit.RecordedAudit;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/** Assets that cannot be archived or restored, and filters that cannot be saved. */
class RemovalRefusalsTest {
    private static final OrganisationId DEPARTMENT = new OrganisationId(UUID.randomUUID());
    private static final Actor UPLOADER = Actor.officer(UUID.randomUUID());
    private static final Actor APPROVER = Actor.officer(UUID.randomUUID());

    private final InMemoryAssets assets = new InMemoryAssets();
    private final InMemoryVersions versions = new InMemoryVersions();
    private final Map<AssetId, Removal> aside = new HashMap<>();
    private final List<LifeStage> stages = new ArrayList<>();
    private final RemoveAsset remove = new RemoveAsset();
    private final RestoreAsset restore = new RestoreAsset();
    private final vn.lantoa.asset.Asset asset =
            AssetFixtures.anAsset(DEPARTMENT, new OfficerId(UPLOADER.id()), Instant.EPOCH);

    @BeforeEach
    void wire() {
        assets.add(asset);
        var roles = new GrantedRoles()
                .grant(UPLOADER, Role.UPLOADER, DEPARTMENT)
                .grant(APPROVER, Role.APPROVER, DEPARTMENT);
        remove.access = new GivenGrants().over(roles, assets, versions);
        remove.assets = assets;
        remove.versions = versions;
        remove.removals = new Kept();
        remove.audit = new RecordedAudit();
        remove.clock = SettableClock.atNoon();
        restore.access = remove.access;
        restore.removals = remove.removals;
        restore.audit = remove.audit;
    }

    @Test
    void only_uploaders_of_its_organisation_archive_and_restore_an_asset() {
        var stranger = Actor.officer(UUID.randomUUID());

        assertForbidden(() -> remove(Removal.ARCHIVED, APPROVER));
        assertForbidden(() -> restore.call(asset.id(), APPROVER));
        assertThatThrownBy(() -> remove(Removal.ARCHIVED, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> restore.call(asset.id(), stranger)).isInstanceOf(NotFound.class);
        assertThat(aside).isEmpty();
    }

    @Test
    void sealed_assets_can_be_archived_but_not_deleted() {
        versions.add(AssetFixtures.aVersion(
                asset, 1, new OfficerId(UPLOADER.id()), new OfficerId(UPLOADER.id()), Instant.EPOCH, "một"));

        assertConflict(() -> remove(Removal.DELETED, UPLOADER), "asset-has-versions");

        remove(Removal.ARCHIVED, UPLOADER);

        assertThat(aside).containsEntry(asset.id(), Removal.ARCHIVED);
    }

    @Test
    void assets_in_progress_cannot_be_archived() {
        for (var stage :
                Stream.of(LifeStage.values()).filter(LifeStage::isUnderWay).toList()) {
            stages.clear();
            stages.add(stage);
            assertConflict(() -> remove(Removal.ARCHIVED, UPLOADER), "asset-under-way");
        }
        assertThat(stages).isNotEmpty();
    }

    @Test
    void assets_cannot_be_archived_or_restored_twice() {
        remove(Removal.DELETED, UPLOADER);

        assertConflict(() -> remove(Removal.DELETED, UPLOADER), "asset-removed");

        restore.call(asset.id(), UPLOADER);

        assertConflict(() -> restore.call(asset.id(), UPLOADER), "asset-not-removed");
    }

    @Test
    void filters_have_a_short_name_and_a_maximum_number() {
        var save = new SaveFilter();
        var many = new ArrayList<SavedFilter>();
        save.filters = new SavedFilters() {
            @Override
            public List<SavedFilter> of(Actor officer) {
                return many;
            }
        };

        assertRejected(() -> save.call(new SaveFilter.Command(" ", "q=", UPLOADER)), "name missing");
        assertRejected(
                () -> save.call(new SaveFilter.Command("Một\u0000" + "a".repeat(100), "q=", UPLOADER)),
                "name too-long",
                "name control-characters");
        assertRejected(
                () -> save.call(new SaveFilter.Command("Tên", "q=" + "a".repeat(2000), UPLOADER)), "name too-long");
        for (int i = 0; i < 50; i++) many.add(new SavedFilter(new SavedFilterId(UUID.randomUUID()), "Tên " + i, ""));
        assertRejected(() -> save.call(new SaveFilter.Command("Tên", "q=", UPLOADER)), "name too-many");
    }

    private void remove(Removal removal, Actor by) {
        remove.call(new RemoveAsset.Command(asset.id(), removal, by));
    }

    private final class Kept extends Removals {
        @Override
        public Optional<Removal> find(AssetId id) {
            return Optional.ofNullable(aside.get(id));
        }

        @Override
        public void requireOpen(AssetId id) {
            if (aside.containsKey(id)) throw new Conflict("asset-removed", "asset:" + id);
        }

        @Override
        public List<LifeStage> stages(AssetId id) {
            return stages;
        }

        @Override
        public void put(AssetId id, Removal removal, OfficerId by, Instant at) {
            aside.put(id, removal);
        }

        @Override
        public void remove(AssetId id) {
            aside.remove(id);
        }
    }
}
