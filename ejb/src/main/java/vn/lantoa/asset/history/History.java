package vn.lantoa.asset.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.LineageView;
import vn.lantoa.asset.Versions;
import vn.lantoa.asset.draft.Drafts;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Organisations;

/** Builder of parts of the view of an asset and of the view of a version. */
@ApplicationScoped
class History {
    @Inject
    Assets assets;

    @Inject
    Versions versions;

    @Inject
    Drafts drafts;

    @Inject
    Organisations organisations;

    @Inject
    AssetAccess access;

    @Inject
    Database database;

    List<AssetVersion> versionsOf(AssetId asset) {
        return versions.of(asset);
    }

    AssetFacts facts(Asset asset, String createdBy) {
        var organisation = organisations.get(asset.organisation());
        return new AssetFacts(
                asset.id().toString(),
                new OrganisationLabel(organisation.code(), organisation.name()),
                asset.kind().slug(),
                asset.language().tag(),
                source(asset),
                asset.createdAt(),
                createdBy);
    }

    private AssetFacts.@Nullable Source source(Asset asset) {
        return asset.findMadeFrom()
                .map(versions::get)
                .map(version -> new AssetFacts.Source(version.asset().toString(), version.number()))
                .orElse(null);
    }

    List<FamilyMember> family(Asset asset, Actor by) {
        return assets.family(asset.root()).stream()
                .map(member -> new FamilyMember(
                        member.id().toString(),
                        member.language().tag(),
                        member.form().slug(),
                        access.mayRead(by, member)
                                ? drafts.get(member.id()).texts().title()
                                : "",
                        member.findVariantOf().isEmpty()))
                .toList();
    }

    VersionLine line(AssetVersion version, String createdBy) {
        return new VersionLine(
                version.id().toString(),
                version.number(),
                version.state().name(),
                new VersionLine.Inspection(
                        version.scan().name(),
                        version.findStateReason().orElse(null),
                        version.findInspectedAt().orElse(null)),
                LineageView.of(version, versions),
                version.seal().hex(),
                version.createdAt(),
                createdBy);
    }

    /** Returns the names of these officers; the id replaces an unknown name. */
    Map<OfficerId, String> namesOf(Set<OfficerId> ids) {
        Map<OfficerId, String> names = new HashMap<>();
        for (var id : ids) names.put(id, id.toString());
        if (ids.isEmpty()) return names;
        database.sql("select id, display_name from officer where id = any (cast(:ids as uuid[]))")
                .with("ids", ids)
                .list(Named.class)
                .forEach(officer -> names.put(officer.id(), officer.displayName()));
        return names;
    }

    private record Named(OfficerId id, String displayName) {}
}
