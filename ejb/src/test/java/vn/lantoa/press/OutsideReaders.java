package vn.lantoa.press;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.lantoa.Sql;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.Catalogue;
import vn.lantoa.catalogue.Catalogue.Audience;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicState;
import vn.lantoa.distribution.entitlement.EntitlementScope;
import vn.lantoa.distribution.entitlement.GiveEntitlement;
import vn.lantoa.distribution.wire.ReadSnapshot;
import vn.lantoa.distribution.wire.WireState;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.release.Reach;

/**
 * All kinds of readers: the public, agencies, and partners with many, few, only public, and no entitlements. What each
 * finds is compared with the releases' reaches, computed independently here.
 */
@Dependent
class OutsideReaders {
    private final List<Kind> partners = new ArrayList<>();

    @Inject
    Catalogue catalogue;

    @Inject
    ReadSnapshot snapshot;

    @Inject
    GiveEntitlement give;

    @Inject
    RegisterPartner register;

    @Inject
    Cast cast;

    @Inject
    Sql sql;

    /** A partner, and the releases the partner may have. */
    private record Kind(String name, PartnerId partner, Predicate<Out> may) {}

    /** A released asset, with the data that determines its readers. */
    record Out(AssetId asset, int version, String language, Reach reach) {}

    /** Creates the partners, with entitlements within these languages. */
    void begin(Set<String> languages, String one) throws SQLException {
        if (!partners.isEmpty()) return;
        var all = new EntitlementScope(Set.of(), Set.of(), languages, Set.of(), true);
        partners.add(new Kind("much", partner(all), out -> out.reach() != Reach.INTERNAL));
        partners.add(new Kind(
                "little",
                partner(new EntitlementScope(Set.of(), Set.of(), Set.of(one), Set.of(), false)),
                out -> out.reach() != Reach.INTERNAL && out.language().equals(one)));
        var publicAlone = partner(all);
        sql.update("update entitlement set public_only = true where partner_id = ?", publicAlone.value());
        partners.add(new Kind("what is public", publicAlone, out -> out.reach() == Reach.PUBLIC));
        partners.add(new Kind("nothing", register.call(Actor.SYSTEM, cast.department()), out -> false));
    }

    /** The readers whose results for these assets are wrong, if these are all current releases. */
    List<String> wrong(List<AssetId> assets, List<Out> out) {
        var wrong = new ArrayList<String>();
        hold(wrong, "everybody", everybody(assets), out, one -> one.reach() == Reach.PUBLIC);
        hold(wrong, "agencies", agencies(assets), out, one -> true);
        for (var kind : partners) hold(wrong, kind.name(), partner(kind, assets), out, kind.may());
        return wrong;
    }

    private static void hold(
            List<String> wrong, String who, Map<AssetId, Integer> found, List<Out> out, Predicate<Out> may) {
        var should = out.stream().filter(may).collect(toMap(Out::asset, Out::version));
        if (!found.equals(should)) wrong.add(who + " found " + found + ", not " + should);
    }

    private Map<AssetId, Integer> everybody(List<AssetId> assets) {
        return catalogue.shown(assets).stream().collect(toMap(CatalogueEntry::asset, CatalogueEntry::version));
    }

    private Map<AssetId, Integer> agencies(List<AssetId> assets) {
        return assets.stream()
                .flatMap(asset -> catalogue.find(Audience.AGENCIES, asset).stream())
                .flatMap(state ->
                        state instanceof PublicState.PublicEntry shown ? Stream.of(shown.entry()) : Stream.empty())
                .collect(toMap(CatalogueEntry::asset, CatalogueEntry::version));
    }

    private Map<AssetId, Integer> partner(Kind kind, List<AssetId> assets) {
        var found = new HashMap<AssetId, Integer>();
        String after = null;
        do {
            var page = snapshot.call(Actor.partner(kind.partner().value()), after, ReadSnapshot.MOST);
            page.items().stream()
                    .map(WireState::entry)
                    .filter(entry -> entry != null && assets.contains(entry.asset()))
                    .forEach(entry -> found.put(entry.asset(), entry.version()));
            after = page.next();
        } while (after != null);
        return found;
    }

    private PartnerId partner(EntitlementScope scope) {
        var partner = register.call(Actor.SYSTEM, cast.department());
        give.call(Actor.SYSTEM, partner, scope);
        return partner;
    }
}
