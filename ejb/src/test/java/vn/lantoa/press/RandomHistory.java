package vn.lantoa.press;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.lantoa.Sql;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.Versions;
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
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationRenamed;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ChangeLog;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.Release;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.Releases;
import vn.lantoa.release.SeededHub;
import vn.lantoa.release.WindowWish;
import vn.lantoa.release.WithdrawalKind;
import vn.lantoa.release.correction.NoteRenamedOrganisation;
import vn.lantoa.release.planning.ExpireRelease;
import vn.lantoa.release.planning.PublishRelease;
import vn.lantoa.release.withdrawal.WithdrawCommand;
import vn.lantoa.release.withdrawal.WithdrawRelease;
import vn.lantoa.rendition.RenditionsSettled;
import vn.lantoa.rendition.recipe.Lane;

/**
 * A sequence of steps, chosen by a seed, that the releases of one agency and the rights of one partner go through, and the
 * copy of a program that reads the wire of that partner now and then.
 */
@Dependent
class RandomHistory {
    /** In which next to nothing else is: what a partner reads is of this history. */
    private static final Language RARE = new Language("cjm");

    private static final List<EntitlementScope> SCOPES = List.of(
            new EntitlementScope(Set.of(), Set.of(), Set.of("cjm", "km", "sti", "cma"), Set.of(), true),
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
            new Step("rename agency", this::rename),
            new Step("grant", this::grant),
            new Step("revoke", this::revoke),
            new Step("sign or not", this::sign),
            new Step("announce", this::announce),
            new Step("call off", this::callOff),
            new Step("embargo ends", this::liftEmbargo),
            new Step("read the wire", this::read));

    private final Map<AssetId, Integer> copy = new HashMap<>();
    private final List<Asset> assets = new ArrayList<>();
    private final List<EntitlementId> given = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    private Random random = new Random(0);
    private PartnerId partner = new PartnerId(new UUID(0, 0));
    private LetOut.Desk desk = new LetOut.Desk(Actor.ANONYMOUS, Actor.ANONYMOUS, Actor.ANONYMOUS);
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
    ExpireRelease expire;

    @Inject
    PublishRelease publish;

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

    /** Begins anew, for this partner. */
    void begin(long seed, PartnerId who, LetOut.Desk whose) {
        random = new Random(seed);
        partner = who;
        desk = whose;
        signed = false;
        read = log.head();
        List.of(copy).forEach(Map::clear);
        List.of(assets, given, done).forEach(List::clear);
        // most have something from the beginning
        if (random.nextInt(4) > 0) grant();
    }

    /** Makes so many steps. */
    void make(int many) throws SQLException {
        for (int i = 0; i < many; i++) {
            var step = any(steps);
            done.add(step.name());
            step.move().make();
        }
    }

    /** Brings something out for everyone and ends it, without telling anybody who keeps rows of what is out. */
    void endUntold() throws SQLException {
        var asset = letOut.asset(desk, RARE);
        assets.add(asset);
        var release = letOut.release(desk, asset, Reach.PUBLIC, WindowWish.NOW);
        sql.update("update release set state = 'EXPIRED' where id = ?", release.value());
    }

    /** Leaves nothing outside that other tests would come upon. */
    void hide() throws SQLException {
        for (var asset : assets)
            sql.update(
                    "update release set reach = 'INTERNAL' where asset_id = ?",
                    asset.id().value());
        wrongRows();
    }

    /** What was done, in this order. */
    List<String> done() {
        return List.copyOf(done);
    }

    /** How many of the rows that are kept of what is out are not as what is there says, of the assets of this history. */
    int wrongRows() {
        return rows.get().wrong(assets.stream().map(Asset::id).toList());
    }

    /** The copy of a program that has read on to the end, by asset; only what this history is about. */
    Map<AssetId, Integer> copy() {
        read();
        return ofThisHistory(copy);
    }

    /** What a program has that begins now. */
    Map<AssetId, Integer> fresh() {
        var fresh = new HashMap<AssetId, Integer>();
        String after = null;
        do {
            var page = snapshot.call(Actor.partner(partner.value()), after, ReadSnapshot.MOST);
            page.items().forEach(item -> put(fresh, item));
            after = page.next();
        } while (after != null);
        return ofThisHistory(fresh);
    }

    private Map<AssetId, Integer> ofThisHistory(Map<AssetId, Integer> all) {
        var some = new TreeMap<AssetId, Integer>((a, b) -> a.value().compareTo(b.value()));
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

    /** What is announced and not out is kept as version 0. */
    private static void put(Map<AssetId, Integer> into, WireState state) {
        var entry = state.entry();
        if (entry != null) into.put(state.asset(), entry.version());
        else if (state.announcement() != null) into.put(state.asset(), 0);
        else into.remove(state.asset());
    }

    private void comeOut() {
        var asset = letOut.asset(desk, RARE);
        assets.add(asset);
        letOut.release(desk, asset, any(List.of(Reach.values())), anyWindow());
    }

    private void nextVersion() {
        if (!assets.isEmpty()) letOut.release(desk, any(assets), any(List.of(Reach.values())), anyWindow());
    }

    private WindowWish anyWindow() {
        return random.nextBoolean()
                ? WindowWish.NOW
                : new WindowWish(null, null, clock.instant().plus(Duration.ofDays(2)));
    }

    private void takeBack() {
        anyPublished().ifPresent(release -> {
            var kind = any(List.of(WithdrawalKind.values()));
            var other = anyPublished()
                    .filter(one -> one.reach() == Reach.PUBLIC && !one.asset().equals(release.asset()));
            if (kind == WithdrawalKind.REPLACE && other.isEmpty()) kind = WithdrawalKind.RECALL;
            var replacement = kind == WithdrawalKind.REPLACE ? other.get().asset() : null;
            withdraw.call(new WithdrawCommand(
                    release.id(), kind, "Nội dung sai.", replacement, random.nextBoolean(), null, desk.releaser()));
        });
    }

    private void expire() throws SQLException {
        var release = anyPublished();
        if (release.isEmpty()) return;
        // the end has come
        sql.update(
                "update release set expires_at = greatest(now() - interval '1 second', due_at + interval '1 microsecond')"
                        + " where id = ?",
                release.get().id().value());
        sql.update(
                "update shown_release set expires_at = (select expires_at from release where id = release_id)"
                        + " where release_id = ?",
                release.get().id().value());
        expire.call(release.get().id(), Actor.SYSTEM);
    }

    private void lateRendition() {
        anyPublished()
                .ifPresent(release -> late.on(new RenditionsSettled(release.version(), Lane.LIGHT, clock.instant())));
    }

    private void translate() {
        anyPublished().ifPresent(release -> {
            var source = assets.stream()
                    .filter(one -> one.id().equals(release.asset())
                            && one.findVariantOf().isEmpty())
                    .findFirst();
            if (source.isEmpty()) return;
            var language = any(List.of("km", "sti", "cma"));
            var taken = assets.stream()
                    .anyMatch(one -> one.language().tag().equals(language)
                            && one.findVariantOf().equals(Optional.of(release.asset())));
            if (taken) return;
            var variant = hub.variant(source.get(), release.version(), language, desk.uploader());
            assets.add(variant);
            letOut.release(desk, variant, release.reach(), WindowWish.NOW);
        });
    }

    private void rename() throws SQLException {
        var agency = hub.organisationOf(desk.uploader());
        sql.update("update organisation set name = ? where id = ?", "Cơ quan " + UUID.randomUUID(), agency.value());
        renamed.on(new OrganisationRenamed(new OrganisationId(agency.value()), clock.instant()));
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
        var asset = letOut.asset(desk, RARE);
        assets.add(asset);
        var until = clock.instant().plus(Duration.ofDays(1 + random.nextInt(3)));
        letOut.release(desk, asset, any(List.of(Reach.values())), new WindowWish(null, until, null));
    }

    private void callOff() {
        anyIn(ReleaseState.EMBARGOED).ifPresent(release -> letOut.cancel(desk, release.id()));
    }

    private void liftEmbargo() throws SQLException {
        var release = anyIn(ReleaseState.EMBARGOED);
        if (release.isEmpty()) return;
        sql.update(
                "update release set embargo_until = now() - interval '2 seconds', due_at = now() - interval '1 second'"
                        + " where id = ?",
                release.get().id().value());
        publish.call(release.get().id(), Actor.SYSTEM);
    }

    private Optional<Release> anyPublished() {
        return anyIn(ReleaseState.PUBLISHED);
    }

    private Optional<Release> anyIn(ReleaseState state) {
        var some = assets.stream()
                .flatMap(asset -> releases.of(asset.id()).stream())
                .filter(release -> release.state() == state)
                .toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(any(some));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
