package vn.lantoa.press;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lantoa.Sql;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.Lineage;
import vn.lantoa.asset.Significance;
import vn.lantoa.asset.Versions;
import vn.lantoa.asset.speaker.AskSpeaker;
import vn.lantoa.asset.speaker.RecordSpeakerVerdict;
import vn.lantoa.asset.speaker.ReviewId;
import vn.lantoa.asset.speaker.SpeakerVerdict;
import vn.lantoa.catalogue.Catalogue;
import vn.lantoa.distribution.entitlement.EntitlementId;
import vn.lantoa.distribution.entitlement.EntitlementScope;
import vn.lantoa.distribution.entitlement.GiveEntitlement;
import vn.lantoa.distribution.entitlement.KeepEmbargoAgreement;
import vn.lantoa.distribution.entitlement.TakeEntitlement;
import vn.lantoa.distribution.wire.ReadChanges;
import vn.lantoa.distribution.wire.ReadSnapshot;
import vn.lantoa.distribution.wire.WireState;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Language;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.MergeOrganisations;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationRenamed;
import vn.lantoa.organisation.Successor;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ChangeLog;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.NoteRenamedOrganisation;
import vn.lantoa.release.Reach;
import vn.lantoa.release.Release;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.Releases;
import vn.lantoa.release.SeededHub;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.WithdrawalKind;
import vn.lantoa.release.planning.ExpireDue;
import vn.lantoa.release.planning.PublishDue;
import vn.lantoa.release.planning.WithdrawCommand;
import vn.lantoa.release.planning.WithdrawRelease;
import vn.lantoa.rendition.Lane;
import vn.lantoa.rendition.RenditionsSettled;

/**
 * A random sequence of steps, chosen by a seed, on the releases of one agency and the entitlements of one partner; and
 * a copy by a program that reads that partner's wire now and then.
 */
@Dependent
class RandomHistory {
    /** A language with hardly any other assets: the partner reads only this history. */
    private static final Language RARE = new Language("cjm");

    private static final Set<String> LANGUAGES = Set.of("cjm", "km", "sti", "cma");

    private static final List<EntitlementScope> SCOPES = List.of(
            new EntitlementScope(Set.of(), Set.of(), LANGUAGES, Set.of(), true),
            new EntitlementScope(Set.of(AssetKind.INFOGRAPHIC), Set.of(), Set.of("cjm"), Set.of(), true),
            new EntitlementScope(Set.of(), Set.of("III.1"), Set.of("cjm", "sti"), Set.of(), false),
            new EntitlementScope(Set.of(), Set.of(), Set.of("km"), Set.of(), false));

    private final List<Step> steps = List.of(
            new Step("come out", this::comeOut),
            new Step("come out", this::comeOut),
            new Step("come out", this::comeOut),
            new Step("come out", this::comeOut),
            new Step("next version", this::nextVersion),
            new Step("next version", this::nextVersion),
            new Step("take back", this::takeBack),
            new Step("take back", this::takeBack),
            new Step("expire", this::expire),
            new Step("late rendition", this::lateRendition),
            new Step("translate", this::translate),
            new Step("translate by machine", this::translateByMachine),
            new Step("confirm translation", this::confirm),
            new Step("rename agency", this::rename),
            new Step("merge agency", this::merge),
            new Step("rights end", this::endRights),
            new Step("grant", this::grant),
            new Step("revoke", this::revoke),
            new Step("sign or not", this::sign),
            new Step("announce", this::announce),
            new Step("call off", this::callOff),
            new Step("embargo ends", this::liftEmbargo),
            new Step("read the wire", this::read));

    private final Map<AssetId, String> copy = new HashMap<>();
    private final List<Asset> assets = new ArrayList<>();
    private final Set<AssetId> translated = new LinkedHashSet<>();
    private final List<EntitlementId> given = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    private Random random = new Random(0);
    private PartnerId partner = new PartnerId(new UUID(0, 0));
    private LetOut.Team team = new LetOut.Team(Actor.ANONYMOUS, Actor.ANONYMOUS, Actor.ANONYMOUS);
    private boolean signed;
    private long read;

    @Inject
    LetOut letOut;

    @Inject
    SeededHub hub;

    @Inject
    Releases releases;

    @Inject
    Versions versions;

    @Inject
    WithdrawRelease withdraw;

    @Inject
    ExpireDue expire;

    @Inject
    PublishDue publish;

    @Inject
    EventHandler<RenditionsSettled> late;

    @Inject
    NoteRenamedOrganisation renamed;

    @Inject
    GiveEntitlement give;

    @Inject
    TakeEntitlement take;

    @Inject
    KeepEmbargoAgreement embargo;

    @Inject
    ReadChanges changes;

    @Inject
    ReadSnapshot snapshot;

    @Inject
    MergeOrganisations merge;

    @Inject
    AskSpeaker ask;

    @Inject
    RecordSpeakerVerdict verdict;

    @Inject
    Catalogue catalogue;

    @Inject
    OutsideReaders readers;

    @Inject
    Cast cast;

    @Inject
    ChangeLog log;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    @Inject
    Instance<RowsOfReleases> rows;

    private record Step(String name, Move move) {}

    private interface Move {
        void make() throws SQLException;
    }

    /** Starts a new history, for this partner. */
    void begin(long seed, PartnerId who, LetOut.Team whose) {
        random = new Random(seed);
        partner = who;
        team = whose;
        signed = false;
        read = log.head();
        List.of(copy).forEach(Map::clear);
        List.of(assets, given, done, translated).forEach(Collection::clear);
        // most are entitled to something from the beginning
        if (random.nextInt(4) > 0) grant();
    }

    /** Performs this number of steps. */
    void make(int many) throws SQLException {
        for (int i = 0; i < many; i++) {
            var step = any(steps);
            done.add(step.name());
            step.move().make();
        }
    }

    /** Releases something for everyone and ends it, without telling the followers that keep the read models. */
    void endUntold() throws SQLException {
        var asset = letOut.asset(team, RARE);
        assets.add(asset);
        var release = letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        sql.update("update release set state = 'EXPIRED' where id = ?", release.value());
    }

    /** Grants the partner all assets of this history. */
    void grantAll() {
        given.add(give.call(Actor.SYSTEM, partner, SCOPES.get(0)));
    }

    /** Confirms a translation without a log entry; readers still have it as machine translated. */
    void confirmUntold() throws SQLException {
        while (translated.isEmpty()) {
            comeOut(Reach.PUBLIC);
            variant(true);
        }
        read();
        for (var asset : translated)
            sql.update(
                    """
                    insert into language_review (id, version_id, act, asked_id, speaker_name, speaker_function, note, at, recorded_by)
                    select gen_random_uuid(), version_id, 'CONFIRMED', id, speaker_name, speaker_function, '', now(), recorded_by
                    from language_review where id = ?""",
                    ask(asset).value());
    }

    /** Renames the agency without a log entry. */
    void renameUntold() throws SQLException {
        comeOut(Reach.PUBLIC);
        read();
        sql.update(
                "update organisation set name = ? where id = ?",
                "Cơ quan " + UUID.randomUUID(),
                hub.organisationOf(team.uploader()).value());
    }

    /** Restricts a public release to agencies, without a log entry. */
    void narrowUntold() throws SQLException {
        sql.update(
                "update shown_release set reach = 'PUBLIC' where asset_id = ?",
                comeOut(Reach.INTERNAL).value());
    }

    /** Leaves no public data that other tests would find. */
    void hide() throws SQLException {
        for (var asset : assets)
            sql.update(
                    "update release set reach = 'INTERNAL' where asset_id = ?",
                    asset.id().value());
        wrongRows();
    }

    /** The performed steps, in order. */
    List<String> done() {
        return List.copyOf(done);
    }

    /** The number of wrong rows in the read models of this history's assets. */
    int wrongRows() {
        return rows.get().wrong(assets.stream().map(Asset::id).toList());
    }

    /** The readers whose results differ from the releases of this history. */
    List<String> wrongReaders() throws SQLException {
        var out = new ArrayList<OutsideReaders.Out>();
        for (var asset : assets)
            releases.findPublished(asset.id())
                    .ifPresent(release -> out.add(new OutsideReaders.Out(
                            asset.id(),
                            release.versionNumber(),
                            asset.language().tag(),
                            release.reach())));
        readers.begin(LANGUAGES, "km");
        return readers.wrong(assets.stream().map(Asset::id).toList(), out);
    }

    /** The copy of a program that has read to the end, by asset; only assets of this history. */
    Map<AssetId, String> copy() {
        read();
        return ofThisHistory(copy);
    }

    /** The copy of a program that starts now. */
    Map<AssetId, String> fresh() {
        var fresh = new HashMap<AssetId, String>();
        String after = null;
        do {
            var page = snapshot.call(Actor.partner(partner.value()), after, ReadSnapshot.MOST);
            page.items().forEach(item -> put(fresh, item));
            after = page.next();
        } while (after != null);
        return ofThisHistory(fresh);
    }

    private Map<AssetId, String> ofThisHistory(Map<AssetId, String> all) {
        var some = new TreeMap<AssetId, String>((a, b) -> a.value().compareTo(b.value()));
        assets.forEach(asset -> Optional.ofNullable(all.get(asset.id())).ifPresent(n -> some.put(asset.id(), n)));
        return some;
    }

    private void read() {
        for (long from = -1; from != read; ) {
            from = read;
            var page = changes.call(Actor.partner(partner.value()), read, 1 + random.nextInt(ReadChanges.MOST));
            page.changes().forEach(change -> put(copy, change.state()));
            read = page.next();
        }
    }

    /**
     * Records the state of an asset: version, publisher and machine translation if it is public; or that it is
     * announced.
     */
    private void put(Map<AssetId, String> into, WireState state) {
        var entry = state.entry();
        if (entry != null) {
            var machine = translated.contains(entry.asset()) && catalogue.isMachineMade(entry);
            into.put(state.asset(), entry.version() + " of " + entry.publisher() + (machine ? ", by machine" : ""));
        } else if (state.announcement() != null) into.put(state.asset(), "announced");
        else into.remove(state.asset());
    }

    private void comeOut() {
        comeOut(any(List.of(Reach.values())));
    }

    private AssetId comeOut(Reach reach) {
        var asset = letOut.asset(team, RARE);
        assets.add(asset);
        letOut.release(team, asset, reach, anyWindow());
        return asset.id();
    }

    private void nextVersion() {
        if (!assets.isEmpty()) letOut.release(team, any(assets), any(List.of(Reach.values())), anyWindow());
    }

    private WindowRequest anyWindow() {
        return random.nextBoolean()
                ? WindowRequest.NOW
                : new WindowRequest(null, null, clock.instant().plus(Duration.ofDays(2)));
    }

    private void takeBack() throws SQLException {
        var found = anyPublished();
        if (found.isEmpty()) return;
        var release = found.get();
        var kind = any(List.of(WithdrawalKind.values()));
        var other = anyPublished()
                .filter(one -> one.reach() == Reach.PUBLIC && !one.asset().equals(release.asset()));
        if (kind == WithdrawalKind.REPLACE && other.isEmpty()) kind = WithdrawalKind.RECALL;
        var replacement = kind == WithdrawalKind.REPLACE ? other.get().asset() : null;
        withdraw.call(new WithdrawCommand(
                release.id(), kind, "Nội dung sai.", replacement, random.nextBoolean(), null, team.releaser()));
    }

    private void expire() throws SQLException {
        var release = anyPublished();
        if (release.isPresent()) end(release.get().id());
    }

    /** Ends a release now, as if planned. */
    private void end(ReleaseId release) throws SQLException {
        sql.update(
                "update release set expires_at = greatest(now() - interval '1 second', due_at + interval '1 microsecond')"
                        + " where id = ?",
                release.value());
        sql.update(
                "update shown_release set expires_at = (select expires_at from release where id = release_id)"
                        + " where release_id = ?",
                release.value());
        expire.one(release);
    }

    private void lateRendition() throws SQLException {
        anyPublished()
                .ifPresent(release -> late.on(new RenditionsSettled(release.version(), Lane.LIGHT, clock.instant())));
    }

    private void translate() throws SQLException {
        variant(false);
    }

    private void translateByMachine() throws SQLException {
        variant(true);
    }

    private void variant(boolean machineMade) throws SQLException {
        var release = anyPublished();
        var source = release.flatMap(one -> assets.stream()
                .filter(asset ->
                        asset.id().equals(one.asset()) && asset.findVariantOf().isEmpty())
                .findFirst());
        if (source.isEmpty()) return;
        var language = any(List.of("km", "sti", "cma"));
        var taken = assets.stream()
                .anyMatch(one -> one.language().tag().equals(language)
                        && one.findVariantOf().equals(Optional.of(source.get().id())));
        if (taken) return;
        var madeFrom = release.get().version();
        var variant = hub.variant(source.get(), madeFrom, language, team.uploader());
        assets.add(variant);
        if (machineMade) translated.add(variant.id());
        var lineage = machineMade ? new Lineage(madeFrom, Significance.MAJOR, "", true) : Lineage.PLAIN;
        var version = hub.ready(variant, team.uploader(), "một bản dịch " + UUID.randomUUID(), lineage);
        letOut.release(team, version, release.get().reach(), WindowRequest.NOW);
    }

    private ReviewId ask(AssetId asset) {
        return ask.call(new AskSpeaker.Command(asset, 1, "Người nói tiếng ấy", "giáo viên", "", team.uploader()));
    }

    private void confirm() {
        var asset = translated.isEmpty() ? null : any(List.copyOf(translated));
        if (asset == null) return;
        verdict.call(new RecordSpeakerVerdict.Command(
                asset, 1, ask(asset), any(List.of(SpeakerVerdict.values())), "Đã xem.", team.uploader()));
    }

    private void rename() throws SQLException {
        var agency = hub.organisationOf(team.uploader());
        sql.update("update organisation set name = ? where id = ?", "Cơ quan " + UUID.randomUUID(), agency.value());
        renamed.on(new OrganisationRenamed(new OrganisationId(agency.value()), clock.instant()));
    }

    /** Merges the agency into another one; its releases stay unchanged. */
    private void merge() {
        var agency = hub.organisationOf(team.uploader());
        var command = new MergeOrganisations.Command(
                Actor.SYSTEM,
                List.of(agency),
                new Successor.Existing(hub.organisation()),
                cast.today(),
                "Quyết định sáp nhập",
                true);
        merge.call(command);
    }

    /** A licence or consent expires: its releases had that end, and are gone on the next day. */
    private void endRights() throws SQLException {
        var asset = letOut.asset(team, RARE);
        assets.add(asset);
        var version = hub.licensed(asset, team.uploader(), "một tệp " + UUID.randomUUID(), cast.today());
        var release = letOut.release(team, version, any(List.of(Reach.values())), WindowRequest.NOW);
        if (random.nextBoolean()) end(release);
    }

    private void grant() {
        given.add(give.call(Actor.SYSTEM, partner, any(SCOPES)));
    }

    private void revoke() {
        if (!given.isEmpty()) take.call(Actor.SYSTEM, given.remove(random.nextInt(given.size())));
    }

    private void sign() {
        signed = !signed;
        embargo.call(Actor.SYSTEM, partner, signed);
    }

    private void announce() {
        var asset = letOut.asset(team, RARE);
        assets.add(asset);
        var until = clock.instant().plus(Duration.ofDays(1 + random.nextInt(3)));
        letOut.release(team, asset, any(List.of(Reach.values())), new WindowRequest(null, until, null));
    }

    private void callOff() throws SQLException {
        anyIn(ReleaseState.EMBARGOED).ifPresent(release -> letOut.cancel(team, release.id()));
    }

    private void liftEmbargo() throws SQLException {
        var release = anyIn(ReleaseState.EMBARGOED);
        if (release.isEmpty()) return;
        sql.update(
                "update release set embargo_until = now() - interval '2 seconds', due_at = now() - interval '1 second'"
                        + " where id = ?",
                release.get().id().value());
        publish.one(release.get().id());
    }

    private Optional<Release> anyPublished() throws SQLException {
        return anyIn(ReleaseState.PUBLISHED);
    }

    private Optional<Release> anyIn(ReleaseState state) throws SQLException {
        var found = sql.text(
                """
                select string_agg(r.id::text, ' ' order by a.position, r.created_at)
                from unnest(string_to_array(?, ' ')::uuid[]) with ordinality as a (id, position)
                join release r on r.asset_id = a.id where r.state = ?""",
                assets.stream().map(asset -> asset.id().toString()).collect(Collectors.joining(" ")),
                state.name());
        if (found == null) return Optional.empty();
        return Optional.of(releases.get(new ReleaseId(UUID.fromString(any(List.of(found.split(" ")))))));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
