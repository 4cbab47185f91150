package vn.lantoa.asset.draft;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.Editors;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.GatheredFile;
import vn.lantoa.asset.GivenGrants;
import vn.lantoa.asset.InMemoryAssets;
import vn.lantoa.asset.InMemoryVersions;
import vn.lantoa.asset.LineageFixtures;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.SealedFile;
import vn.lantoa.asset.VersionId;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.asset.history.InMemoryRemovals;
import vn.lantoa.asset.upload.UploadCompleted;
import vn.lantoa.asset.upload.UploadId;
import vn.lantoa.audit.RecordedAudit;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.credential.PasswordCheck.Known;
import vn.lantoa.outbox.RecordedOutbox;

/**
 * A department with two uploaders and an approver, an officer of another one, and the use cases of drafts with
 * in-memory repositories.
 */
final class DraftScene {
    static final OrganisationId DEPARTMENT = new OrganisationId(UUID.randomUUID());
    static final OrganisationId ELSEWHERE = new OrganisationId(UUID.randomUUID());
    static final Actor UPLOADER = Actor.officer(UUID.randomUUID());
    static final Actor COLLEAGUE = Actor.officer(UUID.randomUUID());
    static final Actor APPROVER = Actor.officer(UUID.randomUUID());
    static final Actor STRANGER = Actor.officer(UUID.randomUUID());

    final SettableClock clock = SettableClock.atNoon();
    final InMemoryAssets assets = new InMemoryAssets();
    final InMemoryVersions versions = new InMemoryVersions();
    final InMemoryDrafts drafts = new InMemoryDrafts();
    final GivenGrants grants = new GivenGrants();
    final RecordedOutbox outbox = new RecordedOutbox();
    final RecordedAudit audit = new RecordedAudit();
    final Map<UploadId, GatheredFile> uploads = new HashMap<>();
    final Map<Sha256, KnownBytes.Known> known = new HashMap<>();
    final GrantedRoles roles = new GrantedRoles();
    Editors bringers = Editors.NONE;

    /** The storage quota of each agency. */
    long space = Long.MAX_VALUE;

    final DraftDefaults defaults = new DraftDefaults();
    final CreateAsset create = new CreateAsset();
    final CreateVariant createVariant = new CreateVariant();
    final SaveDraft save = new SaveDraft();
    final SealVersion seal = new SealVersion();
    final RemoveDraftFile remove = new RemoveDraftFile();
    final ChangeDraftFile change = new ChangeDraftFile();
    final LinkExistingBytes link = new LinkExistingBytes();
    final MoveAsset move = new MoveAsset();
    final RestoreDraft restore = new RestoreDraft();
    final AttachUploadedFile attach = new AttachUploadedFile() {
        @Override
        Optional<GatheredFile> find(UploadId upload) {
            return Optional.ofNullable(uploads.get(upload));
        }
    };
    final DuplicateAsset duplicate = new DuplicateAsset();

    DraftScene() {
        roles.grant(UPLOADER, Role.UPLOADER, DEPARTMENT)
                .grant(COLLEAGUE, Role.UPLOADER, DEPARTMENT)
                .grant(APPROVER, Role.APPROVER, DEPARTMENT)
                .grant(STRANGER, Role.UPLOADER, ELSEWHERE);
        var access = grants.over(roles, assets, versions);
        var openDrafts = new OpenDrafts();
        openDrafts.access = access;
        openDrafts.assets = assets;
        openDrafts.drafts = drafts;
        openDrafts.removals = new InMemoryRemovals();
        var files = new DraftFiles();
        files.drafts = drafts;
        files.audit = audit;
        var newAssets = new NewAssets();
        newAssets.assets = assets;
        newAssets.drafts = drafts;
        newAssets.audit = audit;
        var checks = checks();
        create.access = access;
        create.checks = checks;
        create.newAssets = newAssets;
        defaults.drafts = drafts;
        defaults.checks = checks;
        create.defaults = defaults;
        create.clock = clock;
        createVariant.access = access;
        createVariant.assets = assets;
        createVariant.checks = checks;
        createVariant.newAssets = newAssets;
        createVariant.clock = clock;
        save.openDrafts = openDrafts;
        save.checks = checks;
        save.clock = clock;
        move.openDrafts = openDrafts;
        move.access = access;
        move.assets = assets;
        move.versions = versions;
        move.checks = checks;
        move.audit = audit;
        move.clock = clock;
        duplicate.access = access;
        duplicate.checks = checks;
        duplicate.newAssets = newAssets;
        duplicate.drafts = drafts;
        duplicate.files = files;
        duplicate.clock = clock;
        wireFiles(openDrafts, files);
        wireSeal(openDrafts, checks);
    }

    private void wireFiles(OpenDrafts openDrafts, DraftFiles files) {
        remove.openDrafts = openDrafts;
        remove.drafts = drafts;
        remove.audit = audit;
        remove.clock = clock;
        change.openDrafts = openDrafts;
        change.files = files;
        change.clock = clock;
        link.openDrafts = openDrafts;
        link.bytes = knownBytes();
        link.files = files;
        link.clock = clock;
        restore.openDrafts = openDrafts;
        restore.versions = versions;
        restore.drafts = drafts;
        restore.files = files;
        restore.clock = clock;
        attach.openDrafts = openDrafts;
        attach.files = files;
    }

    private void wireSeal(OpenDrafts openDrafts, DraftChecks checks) {
        seal.outbox = outbox;
        seal.audit = audit;
        seal.openDrafts = openDrafts;
        seal.versions = versions;
        seal.checks = checks;
        seal.clock = clock;
    }

    private KnownBytes knownBytes() {
        return new KnownBytes() {
            @Override
            Optional<Known> find(Sha256 sha256, Actor by) {
                return Optional.ofNullable(known.get(sha256));
            }

            @Override
            Editors broughtBy(Sha256 sha256, Instant at) {
                return bringers;
            }

            @Override
            void revive(Sha256 sha256) {}
        };
    }

    private DraftChecks checks() {
        var checks = new DraftChecks() {
            @Override
            boolean isOrganisation(String code) {
                return code.equals("so-khcn");
            }

            @Override
            public String codeOf(OrganisationId organisation) {
                return organisation.equals(ELSEWHERE) ? "so-yt" : "so-khcn";
            }

            @Override
            long freeBytes(AssetKind kind, OrganisationId organisation) {
                return space
                        - assets.of(organisation).stream()
                                .flatMap(asset -> drafts.filesOf(asset.id()).stream())
                                .mapToLong(file -> file.file().bytes())
                                .sum();
            }

            @Override
            String nameOf(OrganisationId organisation) {
                return "Sở Khoa học và Công nghệ";
            }
        };
        checks.vocabularies = new Vocabularies();
        checks.lineages = LineageFixtures.over(versions);
        return checks;
    }

    AssetId anAsset(AssetKind kind) {
        return create.call(new CreateAsset.Command(DEPARTMENT, kind, Language.VI, UPLOADER));
    }

    /** An asset with a complete draft. */
    AssetId aCompleteAsset(AssetKind kind, SealedFile... files) {
        var asset = anAsset(kind);
        type(asset, vn.lantoa.asset.DraftFixtures.FULL);
        for (var file : files) upload(asset, file, UPLOADER);
        return asset;
    }

    void type(AssetId asset, PublicTexts texts) {
        var typedOn = drafts.get(asset).lockVersion();
        save.call(new SaveDraft.Command(asset, typedOn, Typed.all(texts), UPLOADER));
    }

    UploadId upload(AssetId asset, SealedFile file, Actor by) {
        var upload = new UploadId(UUID.randomUUID());
        uploads.put(upload, new GatheredFile(file, new OfficerId(by.id())));
        attach.on(new UploadCompleted(upload, asset, clock.instant()));
        return upload;
    }

    VersionId sealed(AssetId asset) {
        return seal.call(new SealVersion.Command(asset, null, UPLOADER)).version();
    }

    static SealedFile master(String name, String mediaType) {
        return file(FileRole.MASTER, null, name, mediaType);
    }

    static SealedFile file(FileRole role, @Nullable String language, String name, String mediaType) {
        return vn.lantoa.asset.DraftFixtures.aFile(role, language, name, mediaType);
    }
}
