package vn.lantoa.roles;

import static vn.lantoa.kernel.Refusals.assertForbidden;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.lantoa.asset.history.DropFilter;
import vn.lantoa.asset.history.ListFilters;
import vn.lantoa.asset.history.SaveFilter;
import vn.lantoa.asset.history.SavedFilterId;
import vn.lantoa.catalogue.search.DropSavedSearch;
import vn.lantoa.catalogue.search.ListSavedSearches;
import vn.lantoa.catalogue.search.Narrowing;
import vn.lantoa.catalogue.search.RenewSavedSearch;
import vn.lantoa.catalogue.search.SaveSearch;
import vn.lantoa.catalogue.search.SavedSearchId;
import vn.lantoa.catalogue.search.SearchRequest;
import vn.lantoa.coverage.crawl.CrawlPortals;
import vn.lantoa.coverage.crawl.StampCaptures;
import vn.lantoa.distribution.recall.ReadOwnRecalls;
import vn.lantoa.distribution.recall.ReadRecalls;
import vn.lantoa.distribution.recall.WatchRecalls;
import vn.lantoa.distribution.wire.WatchSilence;
import vn.lantoa.distribution.wire.WriteUsage;
import vn.lantoa.embed.check.CheckPortal;
import vn.lantoa.embed.check.CheckServiceLinks;
import vn.lantoa.embed.pairing.EndPairing;
import vn.lantoa.embed.sighting.ReportSightings;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.LoadFirstOrganisations;
import vn.lantoa.organisation.credential.AddFactor;
import vn.lantoa.organisation.credential.AddPasskey;
import vn.lantoa.organisation.credential.AttemptOrigin;
import vn.lantoa.organisation.credential.ChangePassword;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.organisation.credential.PasskeyId;
import vn.lantoa.organisation.credential.RemoveFactor;
import vn.lantoa.organisation.credential.RemovePasskey;
import vn.lantoa.organisation.partner.IssueOwnToken;
import vn.lantoa.organisation.signin.EndSessions;
import vn.lantoa.organisation.signin.OfferFirstAdministrator;
import vn.lantoa.organisation.signin.SeedDemo;
import vn.lantoa.organisation.signin.SessionId;
import vn.lantoa.organisation.signin.ShowFactor;
import vn.lantoa.organisation.signin.SweepSignIns;

/** Callers of the wrong kind are rejected before any lookup: these use cases have nothing to look up. */
class RefusedAtOnceTest {
    private static final Actor OFFICER = Actor.officer(UUID.randomUUID());
    private static final Actor PARTNER = Actor.partner(UUID.randomUUID());
    private static final UUID ID = new UUID(0, 1);
    private static final SearchRequest SEARCH = new SearchRequest("", Narrowing.NONE, SearchRequest.Sort.BEST, 1);
    private static final AttemptOrigin HERE = AttemptOrigin.of(new ClientAddress("203.0.113.7"));

    /** A call of one use case by an actor. */
    private interface Use {
        Object by(Actor actor) throws Exception;
    }

    @TestFactory
    Stream<DynamicTest> who_is_no_officer_has_nothing_that_officers_have() {
        var session = new SessionId(ID);
        return Stream.of(PARTNER, Actor.ANONYMOUS)
                .flatMap(by -> Stream.of(
                        refused("SaveFilter", by, actor -> {
                            new SaveFilter().call(new SaveFilter.Command("Tên", "q=", actor));
                            return actor;
                        }),
                        refused("ListFilters", by, actor -> new ListFilters().call(actor)),
                        refused("DropFilter", by, actor -> {
                            new DropFilter().call(new SavedFilterId(ID), actor);
                            return actor;
                        }),
                        refused("SaveSearch", by, actor -> new SaveSearch()
                                .call(new SaveSearch.Command("Tên", SEARCH, actor))),
                        refused("ListSavedSearches", by, actor -> new ListSavedSearches().call(actor)),
                        refused("RenewSavedSearch", by, actor -> new RenewSavedSearch()
                                .call(new SavedSearchId(ID), actor)),
                        refused("DropSavedSearch", by, actor -> {
                            new DropSavedSearch().call(new SavedSearchId(ID), actor);
                            return actor;
                        }),
                        refused("ReadRecalls", by, actor -> new ReadRecalls().call(actor)),
                        refused("AddFactor", by, actor -> new AddFactor().call(actor, "000000")),
                        refused("RemoveFactor", by, actor -> {
                            new RemoveFactor().call(actor, "000000", HERE.in(ID));
                            return actor;
                        }),
                        refused("AddPasskey", by, actor -> new AddPasskey()
                                .call(new AddPasskey.Command(actor, "Máy", "{}", ID))),
                        refused("RemovePasskey", by, actor -> {
                            new RemovePasskey().call(actor, new PasskeyId(ID));
                            return actor;
                        }),
                        refused("EndSessions", by, actor -> new EndSessions().call(actor, session)),
                        refused("ShowFactor", by, actor -> new ShowFactor().pose(actor, session)),
                        refused("ChangePassword", by, actor -> {
                            new ChangePassword().call(actor, "cũ", "mới", HERE);
                            return actor;
                        }),
                        refused("IssueOwnToken", by, actor -> new IssueOwnToken()
                                .call(actor, "máy", 30, "mật khẩu", HERE.in(ID)))));
    }

    @TestFactory
    Stream<DynamicTest> an_officer_without_a_session_has_nothing_that_a_session_has() {
        return Stream.of(
                refused("RemoveFactor", OFFICER, actor -> {
                    new RemoveFactor().call(actor, "000000", HERE);
                    return actor;
                }),
                refused("IssueOwnToken", OFFICER, actor -> new IssueOwnToken()
                        .call(actor, "máy", 30, "mật khẩu", HERE)));
    }

    @TestFactory
    Stream<DynamicTest> who_is_no_partner_has_nothing_that_partners_have() {
        return Stream.of(OFFICER, Actor.ANONYMOUS)
                .flatMap(by -> Stream.of(
                        refused("ReadOwnRecalls", by, actor -> new ReadOwnRecalls().call(actor)),
                        refused("ReportSightings", by, actor -> new ReportSightings().call(actor, List.of())),
                        refused("EndPairing", by, actor -> {
                            new EndPairing().call(actor, "https://portal.example.vn");
                            return actor;
                        })));
    }

    @TestFactory
    Stream<DynamicTest> a_stranger_does_not_have_the_hub_look_at_other_sites() {
        return Stream.of(refused("CheckPortal", Actor.ANONYMOUS, actor -> new CheckPortal()
                .call(new CheckPortal.Command(actor, "https://portal.example.vn"))));
    }

    @TestFactory
    Stream<DynamicTest> nobody_does_by_hand_what_the_hub_does_itself() {
        return Stream.of(OFFICER, PARTNER, Actor.ANONYMOUS)
                .flatMap(by -> Stream.of(
                        refused("SweepSignIns", by, actor -> new SweepSignIns().call(actor)),
                        refused("OfferFirstAdministrator", by, actor -> new OfferFirstAdministrator().call(actor)),
                        refused("SeedDemo", by, actor -> {
                            new SeedDemo().call(actor);
                            return actor;
                        }),
                        refused("LoadFirstOrganisations", by, actor -> {
                            new LoadFirstOrganisations().call(actor);
                            return actor;
                        }),
                        refused("WatchRecalls", by, actor -> new WatchRecalls().call(actor)),
                        refused("WatchSilence", by, actor -> new WatchSilence().call(actor)),
                        refused("WriteUsage", by, actor -> new WriteUsage().call(actor)),
                        refused("CheckServiceLinks", by, actor -> new CheckServiceLinks().call(actor, 1)),
                        refused("CrawlPortals", by, actor -> new CrawlPortals().call(actor)),
                        refused("StampCaptures", by, actor -> new StampCaptures().call(actor))));
    }

    private static DynamicTest refused(String name, Actor by, Use use) {
        ThrowingCallable call = () -> use.by(by);
        return DynamicTest.dynamicTest(name + " by " + by.kind(), () -> assertForbidden(call));
    }
}
