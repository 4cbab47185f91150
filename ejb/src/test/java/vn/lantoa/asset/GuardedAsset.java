package vn.lantoa.asset;

import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertNotFound;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/** An asset of an agency with one version, and its callers: an uploader, a reader, and an officer of another agency. */
public final class GuardedAsset {
    public final Actor uploader = Actor.officer(UUID.randomUUID());
    public final Actor reader = Actor.officer(UUID.randomUUID());
    public final Actor stranger = Actor.officer(UUID.randomUUID());
    public final OrganisationId agency = new OrganisationId(UUID.randomUUID());
    public final GrantedRoles roles = new GrantedRoles();
    public final InMemoryAssets assets = new InMemoryAssets();
    public final InMemoryVersions versions = new InMemoryVersions();
    public final Asset asset;
    public final AssetVersion version;
    public final AssetAccess access;

    private final GivenGrants grants = new GivenGrants();

    public GuardedAsset() {
        roles.grant(uploader, Role.UPLOADER, agency)
                .grant(reader, Role.APPROVER, agency)
                .grant(stranger, Role.UPLOADER, new OrganisationId(UUID.randomUUID()));
        asset = AssetFixtures.anAsset(agency, new OfficerId(uploader.id()), Instant.EPOCH);
        assets.add(asset);
        version = sealed(1);
        access = grants.over(roles, assets, versions);
    }

    /** One more version. */
    public AssetVersion sealed(int number) {
        var by = new OfficerId(uploader.id());
        var made = AssetFixtures.aVersion(asset, number, by, by, Instant.EPOCH, "trang " + number);
        versions.add(made);
        return made;
    }

    /** Lets the other agency's officer read this version, as a later stage does. */
    public void grant(AssetVersion one) {
        grants.give(stranger, one.id());
    }

    /** Asserts that the asset is not found for anyone but officers of the agency. */
    public void assertHidden(Consumer<Actor> call) {
        for (var by : List.of(stranger, Actor.partner(UUID.randomUUID()), Actor.ANONYMOUS))
            assertNotFound(() -> call.accept(by));
    }

    /** Asserts that only uploaders of the agency can change it. */
    public void assertKept(Consumer<Actor> call) {
        assertHidden(call);
        assertForbidden(() -> call.accept(reader));
    }
}
